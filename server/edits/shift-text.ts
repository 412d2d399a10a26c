import { AstUtils, type LangiumDocument } from 'langium';
import { Utils } from 'vscode-uri';
import type { Element } from '../../language/generated/syntax/ast.ts';
import type { Blocks } from '../../language/syntax/blocks.ts';
import { qualifiedName } from '../../language/syntax/declarations.ts';
import { kindOf } from '../../language/syntax/form/element.ts';
import { listed } from '../../language/syntax/phrase.ts';
import type { Shift } from './rehearsal.ts';
import type { Word } from './words.ts';

/** Returns the sentence that says which reference would come to mean what. */
export function shiftText({ word, info, after }: Shift, blocks: Blocks): string {
  const written = `\`${info.reference.$refText}\` in ${placeText(word)}`;
  const described = (element: Element): string =>
    `the ${kindOf(element, blocks)} \`${qualifiedName(element)}\` of ${fileOf(AstUtils.getDocument(element))}`;
  if (after.type === 'found') return `${written} would then mean ${described(after.element)}.`;
  if (after.type === 'ambiguous')
    return `${written} could then mean ${listed(after.candidates.map(described))}.`;
  return `${written} would then mean nothing that fits there.`;
}

/** Returns where the word stands: “line 3 of plan.varde”. */
export function placeText({ document, node }: Word): string {
  return `line ${node.range.start.line + 1} of ${fileOf(document)}`;
}

function fileOf({ uri }: LangiumDocument): string {
  return Utils.basename(uri);
}
