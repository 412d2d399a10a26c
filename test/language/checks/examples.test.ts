import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findingsIn } from './findings.ts';

const examples = new URL('../../../examples/', import.meta.url);

// What an example leaves for its reader to find, and explains in a comment.
test.each([
  ['innovation', ['goal-not-smart Foreldresamarbeid', 'question-unanswered Leseblikk']],
  ['sip', ['stakeholder-not-reached Psykiatrin']],
  ['koordinering', ['question-unanswered RoligHverdag']],
  ['skole', ['question-unanswered UndersøgSammen']],
  ['nyckelfaktorer', ['goal-not-smart DigitaltBesked', 'question-unanswered Ekesta']],
  [
    'portfolio',
    [
      'plan-off-track Robot',
      'track-without-goal Velferd.FølgeMed',
      'shared-role-overloaded Teknologirådgiver',
      'overburdened Hjemmesykepleien',
    ],
  ],
])('nothing is wrong with the example %s but what it says itself', async (example, explained) => {
  const folder = new URL(`${example}/`, examples);
  const paths = globSync('**/*.varde', { cwd: folder });
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(new URL(path, folder), 'utf8')]));
  const found = (await findingsIn(files)).map(({ rule, element }) => `${rule} ${element}`);
  expect(found.sort()).toEqual([...explained].sort());
});
