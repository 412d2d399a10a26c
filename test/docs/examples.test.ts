import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { languageFindings } from '../../language/checks/language-findings.ts';
import { parse } from '../language/parse.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const pages = ['README.md', 'client/README.md', ...globSync('docs/**/*.md', { cwd: repository })];

/** The pages about rules show plans with a mistake; that they have just that one is seen when they are written. */
const isAboutRule = (page: string) => page.startsWith('docs/checks/');

/** A kind is shown as it stands in an example, without what it speaks of. */
const isFragment = (page: string, example: string) =>
  page.startsWith('docs/kinds/') || !/^plan /m.test(example);

/** What is said of a part that is not a whole plan: that it does not hold together. */
const ofFragments = ['unknown-name', 'unreadable-use', 'unused-use', 'unreadable-values'];

const examples = pages
  .filter((page) => !isAboutRule(page))
  .flatMap((page) =>
    [...readFileSync(join(repository, page), 'utf8').matchAll(/```varde\n(.*?)```/gs)].map(
      ([, example = '']) => ({ page, example, opening: example.split('\n')[0] }),
    ),
  );

/** Each lies in a folder of its own, where it sees no other. */
const { documents } = await parse(
  Object.fromEntries(examples.map(({ example }, at) => [`${at}/plan.varde`, example])),
);

test.each(examples.map((each, at) => ({ ...each, document: documents[at] })))(
  '$page: $opening',
  ({ page, example, document }) => {
    const findings = document ? languageFindings(document) : [];
    const told = isFragment(page, example)
      ? findings.filter(({ rule }) => !ofFragments.includes(rule))
      : findings;
    expect(document?.parseResult.value.$type).toBe('VardeFile');
    expect(told.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  },
);
