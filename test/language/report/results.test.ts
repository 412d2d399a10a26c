import { expect, test } from 'vitest';
import { reportOf } from '../../../language/report/report.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { planOf } from '../parse.ts';
import { context, linesOf, tableLines } from './texts.ts';

async function final(rest: string) {
  const plan = await planOf(
    `plan P { locale en starts 2026-03-02 due 2026-03-13 as of 2026-03-04 }\n${rest}`,
  );
  return reportOf(plan, schedulePlan(plan), 'final', context);
}

test('a deliverable names the work that makes it once, and stands as that work does', async () => {
  const document = await final(`
    activity A { takes 4d done 50% produces Begun }
    activity B { takes 1d done 100% produces Made, Begun }
    deliverable Begun { from A }
    deliverable Made
    deliverable Ahead { from C }
    activity C { takes 3d after A }`);
  expect(tableLines(document, 'Deliverables')?.slice(1)).toEqual([
    'Begun | A, B | 5 March 2026 | Under way',
    'Made | B | 2 March 2026 | Done',
    'Ahead | C | 10 March 2026 | Planned',
  ]);
});

test.each([
  ['2026-03-13', '13 March 2026, on the day of the deadline.'],
  ['2026-03-14', '14 March 2026, 1 calendar day after the deadline of 13 March 2026.'],
  ['2026-03-16', '16 March 2026, 1 working day after the deadline of 13 March 2026.'],
  ['2026-03-11', '11 March 2026, 2 working days before the deadline of 13 March 2026.'],
])('a plan that ends on %s says how far that is from its deadline', async (day, end) => {
  expect(linesOf(await final(`milestone M { on ${day} }`))[1]).toBe(`End date: The work ends on ${end}`);
});

test('a plan of one day says that day', async () => {
  const { facts } = await final('milestone M { on 2026-03-02 }');
  expect(facts).toContainEqual({ name: 'Plan period', value: '2 March 2026' });
});
