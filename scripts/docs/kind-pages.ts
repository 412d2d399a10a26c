import { EmptyFileSystem } from 'langium';
import { kindMeaning } from '../../language/locale/keywords.ts';
import type { Block } from '../../language/syntax/blocks.ts';
import { createVardeServices } from '../../language/syntax/services.ts';
import { propertiesTable } from './kind-properties.ts';
import { wordsSection } from './kind-words.ts';
import type { RuleExample } from './rule-examples.ts';
import { WrittenExamples } from './written-examples.ts';
import { statementsIn, type Written, writtenStatements } from './written-statements.ts';

const { parser } = createVardeServices(EmptyFileSystem);
const { Blocks } = parser;

/** How long a declaration is that can be read at a glance. */
const mostLines = 16;

/** Returns the pages of the handbook about the kinds of declarations, by file: one for each, and the list of them. */
export function kindPages(examples: ReadonlyMap<string, RuleExample>): ReadonlyMap<string, string> {
  const rules = rulesByKind(examples);
  const written = new WrittenExamples(writtenStatements(parser));
  const pages = Blocks.kinds.map(
    (kind) => [`docs/kinds/${kind}.md`, kindPage(kind, rules.get(kind) ?? [], written)] as const,
  );
  return new Map([['docs/kinds/README.md', listPage()], ...pages]);
}

function listPage(): string {
  const rows = Blocks.kinds.map((kind) => `| [\`${kind}\`](${kind}.md) | ${meaningOf(kind)} |\n`);
  return `# Kinds

Each kind of declaration has a page: what it is for, where it can stand, every property that it takes, and how others
have written it. [The language](../language.md) tells how they fit together.

| kind | what it is |
| --- | --- |
${rows.join('')}
This page is written by \`npm run docs\`.
`;
}

function kindPage(kind: string, rules: readonly string[], written: WrittenExamples): string {
  const blocks = Blocks.all.filter((block) => block.kind === kind);
  return `# \`${kind}\`

${meaningOf(kind)}

## Where it stands

${placesOf(blocks)}

## An example

${exampleOf(kind, written)}

## What it says

${propertiesTable(kind, blocks, written)}${holdsOf(blocks)}${wordsSection(blocks, Blocks)}${rulesAbout(rules)}
This page is written by \`npm run docs\`.
`;
}

function meaningOf(kind: string): string {
  const meaning = kindMeaning('en', kind);
  if (meaning === undefined) throw new Error(`Nobody says what the kind ${kind} means.`);
  return meaning;
}

function placesOf(blocks: readonly Block[]): string {
  const places = Blocks.all.filter(({ statements }) =>
    statements.some(({ block }) => block && blocks.includes(block)),
  );
  return list(
    places.map(({ kind }) => (kind === '' ? 'A file, outside all braces' : `Inside ${linkTo(kind)}`)),
  );
}

/** The one that shows the most, of those that are short enough; the example plans come before the others. */
function exampleOf(kind: string, written: WrittenExamples): string {
  const all = written.ofKind(kind);
  const [best] = all
    .filter(({ first, last }) => last - first < mostLines)
    .sort((a, b) => rankOf(b) - rankOf(a));
  const chosen = best ?? all.toSorted((a, b) => a.text.length - b.text.length)[0];
  if (!chosen) throw new Error(`No plan declares a ${kind}.`);
  return `From [${chosen.file}](../../${chosen.file}):

\`\`\`varde
${standingAlone(chosen)}
\`\`\``;
}

function rankOf({ file, within }: Written): number {
  return within.length + (file.startsWith('examples/') ? 0.5 : 0);
}

/** What can only stand inside another kind is shown inside it. */
function standingAlone({ kind, text, declares }: Written): string {
  if (Blocks.file.statements.some(({ block }) => block?.kind === declares) && kind !== 'framework')
    return text;
  const around = Blocks.file.statements.some(({ block }) => block?.kind === kind) ? kind : 'framework';
  return `${around} Around "…" {\n${text.replace(/^(?=.)/gm, '  ')}\n}`;
}

function holdsOf(blocks: readonly Block[]): string {
  const kinds = new Set(
    blocks.flatMap(({ statements }) => statements.flatMap(({ block }) => block?.kind ?? [])),
  );
  if (kinds.size === 0) return '';
  return `\n## What it holds\n\n${list([...kinds].map(linkTo))}\n`;
}

function rulesAbout(rules: readonly string[]): string {
  if (rules.length === 0) return '';
  const links = rules.map((rule) => `[${rule}](../checks/${rule}.md)`);
  return `\n## What is checked\n\n${list(links)}\n`;
}

/** The kinds that each rule speaks of in its example: the innermost declaration at the place that it marks. */
function rulesByKind(examples: ReadonlyMap<string, RuleExample>): ReadonlyMap<string, readonly string[]> {
  const byKind = new Map<string, string[]>();
  for (const [rule, { bad, found }] of examples) {
    const { line } = found.range.start;
    const around = statementsIn(`${rule}.bad.varde`, bad, parser).filter(
      ({ declares, first, last }) => declares && first <= line && line <= last,
    );
    const kind = around.at(-1)?.declares;
    if (kind) byKind.set(kind, [...(byKind.get(kind) ?? []), rule]);
  }
  return byKind;
}

function linkTo(kind: string): string {
  return `[\`${kind}\`](${kind}.md)`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
