import { type CstNode, CstUtils, GrammarAST } from 'langium';
import type { Asker } from '../../locale/messages/wanted.ts';
import { isWord } from '../tokens.ts';

/** Returns the property in which the node stands, by the words before it: `part of`. */
export function askerAt(node: CstNode): Asker {
  const words: string[] = [];
  let before = CstUtils.getPreviousNode(node, false);
  while (before && (isKeyword(before) || words.length === 0)) {
    if (isKeyword(before)) words.unshift(before.grammarSource.value);
    before = CstUtils.getPreviousNode(before, false);
  }
  return words.length > 0 ? { words: words.join(' ') } : 'place';
}

function isKeyword(node: CstNode): node is CstNode & { readonly grammarSource: GrammarAST.Keyword } {
  return GrammarAST.isKeyword(node.grammarSource) && isWord(node.grammarSource.value);
}
