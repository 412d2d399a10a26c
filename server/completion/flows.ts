import { CompletionItemKind } from 'vscode-languageserver';
import { Flow, isChoice, isProcess, type ProcessNode } from '../../language/generated/syntax/ast.ts';
import type { Choice } from './choice.ts';
import { type Expectation, typeOf } from './expectation.ts';
import type { Place } from './place.ts';

/** What may be answered to the question of a choice. */
interface Answers {
  readonly yes: string;
  readonly no: string;
}

/**
 * Offers to connect the nodes of a process in the order in which they stand, where no arrow does so yet. From a choice
 * the way goes on where the answer is yes, and else leads to the last node.
 */
export function flowChoices(
  { around, opensStatement }: Place,
  expectation: Expectation,
  answers: () => Answers,
): Choice[] {
  const isStart = opensStatement && isProcess(around) && typeOf(expectation) === Flow.$type;
  if (!isStart || around.flows.length > 0) return [];
  const nodes = around.nodes.filter(({ name }) => name);
  if (nodes.length < 2) return [];
  const label = nodes.map(({ name }) => name).join(' -> ');
  const text = rowsOf(nodes, answers()).join('\n');
  return [{ label, text, isSnippet: true, kind: CompletionItemKind.Snippet, rank: 0 }];
}

function rowsOf(nodes: readonly ProcessNode[], { yes, no }: Answers): string[] {
  const [last, beforeLast] = [nodes.at(-1), nodes.at(-2)];
  const otherwise: string[] = [];
  const rows: string[] = [];
  let row = '';
  let answer = '';
  let place = 0;
  const asked = (text: string) => ` "$\{${++place}:${text}}"`;
  for (const node of nodes) {
    row += row ? ` -> ${node.name}${answer}` : node.name;
    answer = '';
    if (!isChoice(node) || node === last || node === beforeLast) continue;
    rows.push(row);
    row = node.name;
    answer = asked(yes);
    otherwise.push(`${node.name} -> ${last?.name}${asked(no)}`);
  }
  return [...rows, row, ...otherwise];
}
