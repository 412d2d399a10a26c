import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { languageFindings } from '../../language/checks/language-findings.ts';
import { parse } from '../language/parse.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const pages = ['README.md', 'client/README.md', ...globSync('docs/*.md', { cwd: repository })];

/** What is said of a part that is not a whole plan: that it does not hold together. */
const ofFragments = ['unknown-name', 'unreadable-use', 'unused-use', 'unreadable-values'];

const examples = pages.flatMap((page) =>
  [...readFileSync(join(repository, page), 'utf8').matchAll(/```varde\n(.*?)```/gs)].map(
    ([, example = '']) => ({ page, example, opening: example.split('\n')[0] }),
  ),
);

test.each(examples)('$page: $opening', async ({ example }) => {
  const { documents } = await parse({ 'plan.varde': example });
  const findings = documents.flatMap((document) => languageFindings(document));
  const isWhole = example.startsWith('plan ');
  const told = isWhole ? findings : findings.filter(({ rule }) => !ofFragments.includes(rule));
  expect(told.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});
