import type { LangiumDocuments } from 'langium';
import type { Use } from '../../generated/syntax/ast.ts';
import { frameworkNames, libraryScheme } from '../library.ts';
import { listed } from '../phrase.ts';
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
  const hint = meant === undefined ? '' : ` Did you mean \`${quote(meant)}\`?`;
  const fixes = meant === undefined ? [] : [writeInstead(range, quote(meant))];
  if (reason === 'itself') fixes.push(certainly(takeAway(place.range, 'it')));
  yield { rule, message: `${reasons[reason](written)}${hint}`, range, fixes };
}

const reasons: Readonly<Record<Reason, (written: string) => string>> = {
  empty: () => '`use` wants the path of a file, as in `use "people.varde"`.',
  outside: (path) => `\`${path}\` lies outside the workspace folder; a plan uses only files inside it.`,
  itself: () => 'A file need not use itself.',
  'not-varde': (path) => `\`${path}\` is no plan: the names of files to use end in \`.varde\`.`,
  missing: (path) => `There is no file \`${path}\`.`,
  folder: (path) => `\`${path}\` is a folder.`,
  'no-match': (path) => `No file matches \`${path}\`.`,
  'unknown-framework': (name) =>
    `There is no framework \`${name}\`; those that ship are ${listed(frameworkNames(), 'and')}. A file stands in quotes.`,
};

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
