import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allRules } from '../language/checks/explain-rule.ts';
import { checksPage } from './docs/checks-page.ts';
import { commandPages } from './docs/command-pages.ts';
import { diagramPages } from './docs/diagram-pages.ts';
import { frameworkPages } from './docs/framework-pages.ts';
import { holidaysPage } from './docs/holidays-page.ts';
import { kindPages } from './docs/kind-pages.ts';
import { type RuleExample, ruleExamples } from './docs/rule-examples.ts';
import { illustratedPage } from './docs/rule-page.ts';
import { vscodePage } from './docs/vscode-page.ts';

/** The folders of the handbook in which every page is written from the sources. */
export const writtenFolders = ['checks', 'kinds', 'diagrams', 'commands', 'frameworks'].map(
  (name) => `docs/${name}`,
);

/** Returns the pages of the handbook that are written from the sources, by file. */
export async function writtenPages(): Promise<ReadonlyMap<string, string>> {
  const examples = await ruleExamples();
  return new Map([
    ['docs/checks.md', checksPage(examples)],
    ['docs/holidays.md', holidaysPage()],
    ['docs/vscode.md', vscodePage()],
    ...rulePages(examples),
    ...kindPages(examples),
    ...(await diagramPages()),
    ...commandPages(),
    ...(await frameworkPages()),
  ]);
}

function rulePages(examples: ReadonlyMap<string, RuleExample>): [string, string][] {
  return allRules.flatMap((rule): [string, string][] => {
    const example = examples.get(rule.id);
    return example ? [[`docs/checks/${rule.id}.md`, illustratedPage(rule, example)]] : [];
  });
}

if (import.meta.main) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const pages = await writtenPages();
  for (const folder of writtenFolders) rmSync(root + folder, { recursive: true, force: true });
  for (const [file, text] of pages) {
    mkdirSync(dirname(root + file), { recursive: true });
    writeFileSync(root + file, text);
  }
}
