import { expect, test } from 'vitest';
import type { SeverityOf } from '../../../language/checks/check-plan.ts';
import { fixesApart } from '../../../language/syntax/fixes-apart.ts';
import { afterFix, findingsIn, findingsOf, only } from './findings.ts';

const head = 'starts 2026-03-02';
const activities = (count: number) =>
  Array.from({ length: count }, (_, at) => `activity A${at} { by R }`).join('\n');
const rest = (count: number) => `role R\n${activities(count)}`;
const asError: SeverityOf = ({ id }) => (id === 'unscheduled' ? 'error' : undefined);

test('twenty findings of one rule are told one by one', async () => {
  const findings = await findingsOf(head, rest(20), only('unscheduled'));
  expect(findings).toHaveLength(20);
  expect(findings.every(({ counted }) => counted === undefined)).toBe(true);
});

test('more than twenty are one that counts the others and points to ten of them', async () => {
  const findings = await findingsOf(head, rest(25), only('unscheduled'));
  expect(findings.map(({ element, message }) => [element, message])).toEqual([
    ['A0', '“A0” does not say how long it takes; it counts as one day. There are 24 more like it.'],
  ]);
  expect(findings[0]?.related).toHaveLength(10);
  expect(findings[0]?.related[0]?.message).toContain('“A1”');
});

test('errors are all told', async () => {
  expect(await findingsOf(head, rest(25), asError)).toHaveLength(25);
});

test('what is silenced does not count, and each plan counts for itself', async () => {
  const silenced = `role R\n// varde-ignore unscheduled: known\n${activities(21)}`;
  expect(await findingsOf(head, silenced, only('unscheduled'))).toHaveLength(20);
  const plan = (name: string) =>
    `plan ${name} { ${head} }\nrole R${name}\n${activities(15).replaceAll('by R', '')}`;
  expect(await findingsIn({ 'a.varde': plan('A'), 'b.varde': plan('B') }, only('unscheduled'))).toHaveLength(
    30,
  );
});

test('what leaves no doubt can still be mended everywhere', async () => {
  const measured = Array.from(
    { length: 25 },
    (_, at) => `indicator I${at}\ngoal G${at} { measure I${at} baseline ${at} on 2026-01 }`,
  );
  const files = { 'plan.varde': `plan P { ${head} }\n${measured.join('\n')}` };
  const [finding, ...others] = await findingsIn(files, only('no-baseline-value'));
  expect(others).toEqual([]);
  const all = [finding, ...(finding?.counted ?? [])].flatMap((one) => one?.fixes ?? []);
  const edits = fixesApart(all.filter(({ isCertain }) => isCertain)).flatMap((fix) => fix.edits);
  expect(edits).toHaveLength(25);
  const mended = afterFix(files, finding?.uri ?? '', { title: 'All', edits });
  expect(await findingsIn(mended, only('no-baseline-value'))).toEqual([]);
});
