import { GrammarAST } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import { Flow, isProcess } from '../../language/generated/syntax/ast.ts';
import type { Choice } from './choice.ts';
import { type Expectation, typeOf } from './expectation.ts';
import type { Place } from './place.ts';

/** Offers the signs that nobody would guess: braces after a heading, arrows between steps or from today to the future. */
export function signChoices({ element }: Expectation): Choice[] {
  const sign = GrammarAST.isKeyword(element) ? element.value : undefined;
  const kind = CompletionItemKind.Operator;
  if (sign === '->') return [{ label: '->', text: '-> ', kind, asksOn: true, rank: 1 }];
  if (sign === '{')
    return [{ label: '{ }', text: '{\n\t$1\n}', isSnippet: true, searched: '{', kind, rank: 4 }];
  return [];
}

/** Offers to connect the nodes of a process in the order in which they stand, where no arrow does so yet. */
export function flowChoices({ around, opensStatement }: Place, expectation: Expectation): Choice[] {
  const isStart = opensStatement && isProcess(around) && typeOf(expectation) === Flow.$type;
  if (!isStart || around.flows.length > 0) return [];
  const names = around.nodes.flatMap(({ name }) => name || []);
  if (names.length < 2) return [];
  const label = names.join(' -> ');
  return [{ label, kind: CompletionItemKind.Snippet, rank: 0 }];
}
