import * as vscode from 'vscode';
import type { Unfitness } from '../../server/protocol/documents.ts';

/** Returns why a template cannot be used, and what to do, in the reader's language. */
export function whyUnfit(why: Unfitness): string {
  switch (why) {
    case 'unreadable':
      return vscode.l10n.t(
        'The template cannot be read. Open it in Word or PowerPoint, and save it without a password.',
      );
    case 'macros':
      return vscode.l10n.t('The template holds macros. Save it as .docx or .pptx, which hold none.');
    case 'other kind':
      return vscode.l10n.t(
        'The template is of another kind. Word takes a .docx or .dotx, PowerPoint a .pptx or .potx.',
      );
    case 'no room':
      return vscode.l10n.t(
        'The template leaves no room for text on its page. Make the page larger or its margins smaller.',
      );
    case 'refers outside':
      return vscode.l10n.t(
        'The template refers to something outside of the file: a link, or a picture that is not embedded. Take it out of the slide master, or embed it.',
      );
    case 'no layout':
      return vscode.l10n.t(
        'The template has no layout with a title and a place for text. Add the layout “Title and Content” to the slide master.',
      );
  }
}
