import type { LangiumDocument } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import { isElement } from '../../language/generated/syntax/ast.ts';
import type { VardeSharedServices } from '../../language/syntax/services.ts';
import type { Choice } from './choice.ts';
import { type Expectation, tokenNameOf } from './expectation.ts';

/** Offers the tags that stand anywhere in what the file sees. */
export function tagChoices(
  { uri }: LangiumDocument,
  expectation: Expectation,
  { workspace }: VardeSharedServices,
): Choice[] {
  if (tokenNameOf(expectation) !== 'TAG') return [];
  const tags = new Set<string>();
  for (const seen of workspace.Uses.seenBy(uri)) {
    for (const { node } of workspace.IndexManager.of(seen)) {
      if (isElement(node)) for (const tag of node.tags) tags.add(tag);
    }
  }
  return [...tags].sort().map((tag) => ({ label: `#${tag}`, kind: CompletionItemKind.Keyword, rank: 2 }));
}
