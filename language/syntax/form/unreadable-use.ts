import type { LangiumDocuments } from 'langium';
import type { Use } from '../../generated/syntax/ast.ts';
import type { Messages } from '../../locale/messages.ts';
import { frameworkNames, libraryScheme } from '../library.ts';
import { certainly, type Problem, takeAway, writeInstead } from '../problem.ts';
import { mostSimilar } from '../similar.ts';
import type { UseTarget } from '../uses.ts';
import { relativePath } from './add-use.ts';
import type { Rule, VardeDocument } from './rule.ts';

type Reason = Extract<UseTarget, { problem: unknown }>['problem'];

/** unreadable-use and use-outside-workspace: a `use` that leads to no file. */
export const unreadableUses: Rule = function* (document, services) {
  const { Uses: uses, LangiumDocuments: documents } = services.shared.workspace;
  for (const use of document.parseResult.value.uses) {
    const target = uses.targetOf(use, document.uri);
    if (target && 'problem' in target) yield* unreadable(use, target.problem, document, documents);
  }
};

function* unreadable(
  use: Use,
  reason: Reason,
  document: VardeDocument,
  documents: LangiumDocuments,
): Iterable<Problem> {
  const written = use.path ?? use.framework?.$refText ?? '';
  const place = use.$cstNode;
  if (!place || (use.path === undefined && use.framework === undefined)) return;
  const { start, end } = place.range;
  const range = { start: { ...start, character: start.character + 'use '.length }, end };
  const meant = instead(reason, written, document, documents);
  const rule = reason === 'outside' ? 'use-outside-workspace' : 'unreadable-use';
  const quote = (text: string): string => (reason === 'unknown-framework' ? text : `"${text}"`);
  const fixes = meant === undefined ? [] : [writeInstead(range, quote(meant))];
  if (reason === 'itself')
    fixes.push(certainly(takeAway(place.range, (messages) => messages.fixes.removeIt)));
  yield {
    rule,
    message: ({ names }) =>
      reasonIn(names)[reason](written) + names.didYouMean(meant === undefined ? undefined : quote(meant)),
    range,
    fixes,
  };
}

function reasonIn(names: Messages['names']): Readonly<Record<Reason, (written: string) => string>> {
  return {
    empty: () => names.useEmpty,
    outside: names.useOutside,
    itself: () => names.useItself,
    'not-varde': names.useNoPlan,
    missing: names.useMissing,
    folder: names.useFolder,
    'no-match': names.useNoMatch,
    'unknown-framework': (name) => names.noFramework(name, frameworkNames()),
  };
}

/** Returns what was most likely meant. */
function instead(
  reason: Reason,
  written: string,
  document: VardeDocument,
  documents: LangiumDocuments,
): string | undefined {
  if (reason === 'folder') return `${written.replace(/\/+$/, '')}/*.varde`;
  if (reason === 'unknown-framework') return mostSimilar(written, frameworkNames());
  if (reason !== 'missing' && reason !== 'not-varde') return undefined;
  const paths = documents.all
    .filter(({ uri }) => uri.scheme !== libraryScheme && uri.toString() !== document.uri.toString())
    .map(({ uri }) => relativePath(document.uri, uri))
    .toArray();
  return mostSimilar(written, paths.sort());
}
