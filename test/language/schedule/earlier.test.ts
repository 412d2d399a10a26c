import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../language/plan/plan.ts';
import { type Earlier, earlierBy } from '../../../language/schedule/earlier.ts';
import { rootDateOf, withDate } from '../../../language/schedule/root-date.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { type Step, whyOf } from '../../../language/schedule/why.ts';
import { planOf } from '../parse.ts';
import { iso, of } from './plans.ts';
import { idsOf, planOfProblem, problems } from './random-plans.ts';

async function earlier(id: string, rest: string, head = 'starts 2026-03-02'): Promise<string> {
  const plan: Plan = await planOf(`plan Test { ${head} }\n${rest}`);
  return told(earlierBy(plan, schedulePlan(plan), id));
}

function told(found: Earlier): string {
  if (found.type === 'until') return `${found.days} by ${iso(found.day)}, then ${found.next.reason.type}`;
  return found.type === 'held' ? `held by ${found.by.reason.type}` : found.type;
}

describe('work that rests on a date', () => {
  test('starts earlier with it, until something else decides', async () => {
    const rest = `activity A { takes 5d }
      activity B { takes 2d not before 2026-03-16 }
      activity C { takes 1d after A, B }`;
    expect(await earlier('C', rest)).toBe('7 by 2026-03-05, then predecessor');
    expect(await earlier('B', rest)).toBe('10 by 2026-03-02, then plan-start');
  });

  test('starts earlier with a fixed date as far as that contradicts nothing', async () => {
    const rest = `activity A { takes 5d }
      activity B { takes 2d starts 2026-03-18 after A }
      gate G { after B }`;
    expect(await earlier('G', rest)).toBe('7 by 2026-03-09, then predecessor');
    expect(await earlier('B', 'activity B { takes 3d ends 2026-03-13 }')).toBe(
      '7 by 2026-03-04, then plan-start',
    );
  });

  test('starts earlier with the date of its phase', async () => {
    const rest = 'phase P { not before 2026-03-09 activity A { takes 1d } }';
    expect(await earlier('P.A', rest)).toBe('5 by 2026-03-02, then plan-start');
  });

  test('starts no earlier where something else holds it as well', async () => {
    const rest = `activity A { takes 5d }
      activity B { takes 1d not before 2026-03-09 after A }`;
    expect(await earlier('B', rest)).toBe('held by not-before');
    const after = `${rest} activity C { takes 1d after B }`;
    expect(await earlier('C', after)).toBe('held by not-before');
  });

  test('follows the only date of a plan', async () => {
    expect(await earlier('B', 'activity A { takes 1d starts 2026-03-02 } activity B { after A }', '')).toBe(
      'with-date',
    );
  });

  test('follows the start of the plan', async () => {
    expect(await earlier('A', 'activity A { takes 5d }')).toBe('with-date');
  });
});

test.each([
  { of: 'has begun', rest: 'activity A { takes 5d started 2026-03-02 }' },
  { of: 'what remains lies after the status date', rest: 'activity A { takes 5d }' },
  { of: 'recurs', rest: 'activity A { every week until 2026-06 }' },
])('work that $of rests on no date that could be another', async ({ rest }) => {
  expect(await earlier('A', rest, 'starts 2026-03-02 as of 2026-03-09')).toBe('no-date');
});

test('the day named is the last with which the work starts so early', () => {
  const named = { count: 0 };
  fc.assert(
    fc.property(problems, fc.nat(), (problem, pick) => {
      const plan = planOfProblem(problem);
      const schedule = schedulePlan(plan);
      const [id = ''] = idsOf(problem.items).slice(pick % problem.items.length);
      const found = earlierBy(plan, schedule, id);
      const root = rootDateOf(plan, whyOf(schedule, id).at(-1) as Step);
      if (found.type !== 'until' || !root) return;
      named.count++;
      const startWith = (day: number) => of(schedulePlan(withDate(plan, root, day)), id).start;
      const earliest = startWith(found.day);
      expect(found.days).toBeGreaterThan(0);
      expect(earliest).toBeLessThan(of(schedule, id).start);
      expect(startWith(found.day + 1)).toBeGreaterThan(earliest);
    }),
    { numRuns: 200 },
  );
  expect(named.count).toBeGreaterThan(10);
});
