import { CstUtils, type GrammarConfig, type LangiumDocument, type LeafCstNode } from 'langium';
import type { Position } from 'vscode-languageserver';

/** Returns the name at a place of a file, or right before it; undefined where there is none. */
export function nameAt(
  { parseResult, textDocument }: LangiumDocument,
  position: Position,
  { nameRegexp }: GrammarConfig,
): LeafCstNode | undefined {
  const root = parseResult.value.$cstNode;
  return CstUtils.findDeclarationNodeAtOffset(root, textDocument.offsetAt(position), nameRegexp);
}
