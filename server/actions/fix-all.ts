import { CodeActionKind } from 'vscode-languageserver';
import { fixesApart } from '../../language/syntax/fixes-apart.ts';
import { Draft } from '../edits/draft.ts';
import { allFixesIn, applyFix } from './fixes.ts';
import type { Offers } from './offer.ts';

export const fixAllKind: CodeActionKind = `${CodeActionKind.SourceFixAll}.varde`;

/** Offers to make all fixes in the file at once that leave no doubt of what was meant. */
export const fixAll: Offers = function* (document, _range, services) {
  const certain = allFixesIn(document, services).filter(({ isCertain }) => isCertain);
  const fixes = fixesApart(certain);
  if (fixes.length === 0) return;
  yield {
    title: services.shared.workspace.ReaderLanguage.messages.actions.fixAll,
    kind: fixAllKind,
    draft: () => {
      const draft = new Draft();
      for (const fix of fixes) applyFix(document, fix, draft, services);
      return draft;
    },
  };
};
