import { expect, test } from 'vitest';
import { findingsIn, findingsOf, only, saidBy } from '../findings.ts';

const head = 'starts 2026-03-02';
const said = (rest: string) => saidBy('overburdened', head, rest);
const activities = (count: number, more: string, name = 'A') =>
  Array.from({ length: count }, (_, at) => `activity ${name}${at} { takes 1d ${more} }`).join('\n');

test('counts the activities of a month, with each of them as a related place', async () => {
  const rest = `stakeholder S\n${activities(6, 'for S')}`;
  expect(await said(rest)).toEqual(['S: 6 activities reach “S” in March 2026.']);
  const [finding] = await findingsOf(head, rest, only('overburdened'));
  expect(finding?.related).toHaveLength(6);
});

test('names the worst month, and then the others', async () => {
  const rest = `stakeholder S
    ${activities(6, 'for S every month until 2026-05')}
    ${activities(1, 'consults S not before 2026-04-06', 'B')}`;
  expect(await said(rest)).toEqual([
    'S: 7 activities reach “S” in April 2026. Also more than five: March 2026 and May 2026.',
  ]);
});

test('is silent of five, of what only informs, of summaries and of months that have passed', async () => {
  expect(await said(`stakeholder S\n${activities(5, 'for S')}\n${activities(9, 'informs S', 'B')}`)).toEqual(
    [],
  );
  expect(await said(`stakeholder S\nactivity Whole { for S ${activities(5, '')} }`)).toEqual([]);
  const passed = `stakeholder S\n${activities(6, 'for S done 100%')}`;
  expect(await saidBy('overburdened', `${head} as of 2026-05-04`, passed)).toEqual([]);
});

test('speaks of a whole and not of each of its parts as well', async () => {
  const parties = 'stakeholder Staff\nstakeholder Night { part of Staff }\n';
  expect(await said(parties + activities(6, 'for Staff'))).toEqual([
    'Staff: 6 activities reach “Staff” in March 2026.',
  ]);
  expect(await said(`${parties}${activities(5, 'for Staff')}\n${activities(1, 'for Night', 'B')}`)).toEqual([
    'Night: 6 activities reach “Night” in March 2026.',
  ]);
});

test('adds up over the plans of a portfolio, once, in the file that they share', async () => {
  const plan = (name: string, count: number) =>
    `use "people.varde"\nplan ${name} { starts 2026-03-02 }\n${activities(count, 'for S', name)}`;
  const files = (one: number, other: number) => ({
    'all.varde': 'use "one.varde"\nuse "other.varde"\nportfolio All { track T { plans One, Other } }',
    'one.varde': plan('One', one),
    'other.varde': plan('Other', other),
    'people.varde': 'stakeholder S',
  });
  const messages = async (one: number, other: number) =>
    (await findingsIn(files(one, other), only('overburdened'))).map(({ uri, message }) => [
      uri.replace(/.*\//, ''),
      message,
    ]);
  expect(await messages(3, 3)).toEqual([['people.varde', '6 activities reach “S” in March 2026.']]);
  expect(await messages(2, 3)).toEqual([]);
  expect(await messages(6, 3)).toEqual([['people.varde', '6 activities reach “S” in March 2026.']]);
});

test('is silenced where the stakeholder stands, whether or not the portfolio is checked', async () => {
  const people = '// varde-ignore overburdened: agreed with them\nstakeholder S';
  const plan = (name: string) =>
    `use "people.varde"\nplan ${name} { starts 2026-03-02 }\n${activities(4, 'for S', name)}`;
  const rules = only('overburdened', 'unused-ignore');
  const files = { 'one.varde': plan('One'), 'other.varde': plan('Other'), 'people.varde': people };
  expect(await findingsIn(files, rules)).toEqual([]);
  const all = { 'all.varde': 'use "one.varde"\nuse "other.varde"\nportfolio All', ...files };
  expect(await findingsIn(all, rules)).toEqual([]);
});
