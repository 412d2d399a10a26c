import { AstUtils, GrammarAST } from 'langium';
import { CodeActionKind } from 'vscode-languageserver';
import { type Block, isBlock } from '../../language/generated/syntax/ast.ts';
import type { Blocks } from '../../language/syntax/blocks.ts';
import { kindOf } from '../../language/syntax/form/element.ts';
import { Draft } from '../edits/draft.ts';
import { headedAt } from './heading.ts';
import { append, insertBefore } from './insertion.ts';
import type { Offers } from './offer.ts';

/** Nobody is called that: the editor says who is wanted until a name is written. */
const owner = { owner: 'Someone' };
const measured = { measure: '""', baseline: '0', target: '1', ...owner };

/** What an element of the kind is expected to say of itself, with values to be replaced. */
const expected: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  plan: { ...owner, why: '""' },
  portfolio: { ...owner, why: '""' },
  stakeholder: { influence: 'medium', interest: 'medium', attitude: 'neutral', concern: '""' },
  role: { 'held by': '""', mandate: '""' },
  team: { members: 'Someone', mandate: '""', meets: 'every 4 weeks' },
  goal: { why: '""', ...measured },
  indicator: { unit: '""', better: 'higher', source: '""', measured: 'every month by Someone' },
  deliverable: owner,
  outcome: { assuming: '""', ...measured },
  benefit: { is: 'quality', for: 'Someone', ...measured },
  activity: { ...owner, by: 'Someone', takes: '5d' },
  gate: { by: 'Someone', criteria: '""' },
  process: { is: 'to-be', ...owner, lead: 'Someone', for: 'Someone' },
  risk: { likelihood: '3', impact: '3', cause: '""', consequence: '""', ...owner, response: 'reduce ""' },
  driver: { strength: '3', ...owner },
  barrier: { strength: '3', ...owner, response: 'reduce ""' },
  decision: { by: 'Someone', options: '"", ""', why: '""' },
  policy: { ...owner, why: '""', for: 'Someone' },
  exemption: { by: 'Someone', why: '""', scope: '""', ...owner },
};

/** Other properties that say the same. */
const instead: Readonly<Record<string, readonly string[]>> = { takes: ['effort', 'every', 'ends'] };

/** Offers to write the properties that an element of its kind is expected to have and this one has not. */
export const addProperties: Offers = function* (document, range, { parser, shared }) {
  const { Blocks: blocks } = parser;
  const element = headedAt(document, range);
  if (!element) return;
  const missing = Object.entries(expected[kindOf(element, blocks)] ?? {}).filter(
    ([words]) => ![words, ...(instead[words] ?? [])].some((each) => says(element, each, blocks)),
  );
  if (missing.length === 0) return;
  yield {
    title: shared.workspace.ReaderLanguage.messages.actions.addProperties(missing.map(([words]) => words)),
    kind: CodeActionKind.RefactorRewrite,
    draft: () => {
      const draft = new Draft();
      const lines = missing.map(([words, value]) => `${words} ${value}`);
      const child = AstUtils.streamContents(element).find(isBlock);
      if (child) insertBefore(child, lines, draft);
      else append(element, lines, draft);
      return draft;
    },
  };
};

function says(element: Block, words: string, blocks: Blocks): boolean {
  const statements = blocks.ofType(element.$type)[0]?.statements ?? [];
  return statements
    .filter((statement) => statement.words.join(' ') === words)
    .flatMap((statement) => AstUtils.streamAst(statement.element).filter(GrammarAST.isAssignment).toArray())
    .some(({ feature }) => isSet((element as unknown as Record<string, unknown>)[feature]));
}

function isSet(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
