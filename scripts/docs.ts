import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allRules } from '../language/checks/explain-rule.ts';
import { checksPage } from './docs/checks-page.ts';
import { holidaysPage } from './docs/holidays-page.ts';
import { ruleExamples } from './docs/rule-examples.ts';
import { illustratedPage } from './docs/rule-page.ts';

/** Returns the pages of the handbook that are written from the sources, by file. */
export async function writtenPages(): Promise<ReadonlyMap<string, string>> {
  const examples = await ruleExamples();
  const pages = new Map([
    ['docs/checks.md', checksPage(examples)],
    ['docs/holidays.md', holidaysPage()],
  ]);
  for (const rule of allRules) {
    const example = examples.get(rule.id);
    if (example) pages.set(`docs/checks/${rule.id}.md`, illustratedPage(rule, example));
  }
  return pages;
}

if (import.meta.main) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const pages = await writtenPages();
  rmSync(`${root}docs/checks`, { recursive: true, force: true });
  mkdirSync(`${root}docs/checks`);
  for (const [file, text] of pages) writeFileSync(root + file, text);
}
