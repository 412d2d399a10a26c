import { type AstNode, GrammarUtils } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { Blocks } from '../blocks.ts';

/** Returns the word that declares the element: `goal`. */
export function kindOf(element: AstNode, blocks: Blocks): string {
  return blocks.ofType(element.$type)[0]?.kind ?? element.$type.toLowerCase();
}

/** Returns the place of the name of an element, or of its first word where it has none. */
export function headingOf(element: AstNode): Range {
  const name = GrammarUtils.findNodeForProperty(element.$cstNode, 'name');
  const start = element.$cstNode?.range.start ?? { line: 0, character: 0 };
  return name?.range ?? { start, end: { ...start, character: start.character + 1 } };
}
