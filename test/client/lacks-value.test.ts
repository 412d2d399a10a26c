import { expect, test } from 'vitest';
import { lacksValue } from '../../client/suggestions/lacks-value.ts';

test.each([
  ['a property', '  owner |', true],
  ['the second value of a property', '  baseline 40 on |', true],
  ['what stands before another place', '  response | ""', true],
  ['what comes after a title', '  step Vurdere "Vurdere varselet" by |', true],
  ['a value that is there', '  owner |Rektor', false],
  ['the end of a value', '  owner Rektor|', false],
  ['a text', '  why "Fordi |"', false],
  ['an empty line', '  |', false],
  ['the end of a title', '  gate Klar "Klar?" |', false],
])('a value is missing, or not: %s', (_what, line, isMissing) => {
  const [before = '', after = ''] = line.split('|');
  expect(lacksValue(before, after)).toBe(isMissing);
});
