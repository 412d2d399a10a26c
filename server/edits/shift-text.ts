import { AstUtils, type LangiumDocument } from 'langium';
import { Utils } from 'vscode-uri';
import type { Element } from '../../language/generated/syntax/ast.ts';
import type { Messages } from '../../language/locale/messages.ts';
import type { Blocks } from '../../language/syntax/blocks.ts';
import { qualifiedName } from '../../language/syntax/declarations.ts';
import { kindOf } from '../../language/syntax/form/element.ts';
import type { Shift } from './rehearsal.ts';
import type { Word } from './words.ts';

/** Returns the sentence that says which reference would come to mean what. */
export function shiftText({ word, info, after }: Shift, blocks: Blocks, messages: Messages): string {
  const { renames } = messages;
  const written = renames.written(info.reference.$refText, placeText(word, messages));
  const described = (element: Element): string =>
    renames.element(kindOf(element, blocks), qualifiedName(element), fileOf(AstUtils.getDocument(element)));
  if (after.type === 'found') return renames.wouldMean(written, described(after.element));
  if (after.type === 'ambiguous') return renames.couldMean(written, after.candidates.map(described));
  return renames.wouldMeanNothing(written);
}

/** Returns where the word stands: “line 3 of plan.varde”. */
export function placeText({ document, node }: Word, { renames }: Messages): string {
  return renames.place(node.range.start.line + 1, fileOf(document));
}

function fileOf({ uri }: LangiumDocument): string {
  return Utils.basename(uri);
}
