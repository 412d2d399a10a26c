import { expect, test } from 'vitest';
import { checkPlan } from '../../../language/checks/check-plan.ts';
import type { Work } from '../../../language/plan/work.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { activity, day, phase, role } from '../build-plan.ts';
import { planFrom, timed } from '../schedule/plans.ts';

const roles = Array.from({ length: 20 }, (_, at) => role(`Role${at}`, `Role ${at}`));

/** Phases of ten activities, each after the one before, with people, deadlines and marks. */
function work(count: number): Work[] {
  return Array.from({ length: count }, (_, at): Work[] => {
    const parent = `P${Math.floor(at / 10)}`;
    const one = timed(
      activity(`${parent}.A${at}`, `Activity ${at}`),
      {
        takes: { value: 5, unit: 'd', elapsed: false },
        due: day('2026-06-30'),
        ...(at % 10 ? { waitsFor: [{ type: 'finish-start', predecessor: `${parent}.A${at - 1}` }] } : {}),
      },
      [{ party: `Role${at % 20}`, share: 0.2 }],
    );
    return at % 10 ? [one] : [phase(parent, parent), one];
  }).flat();
}

test('2,000 elements are checked in a moment', () => {
  const head = { starts: day('2026-03-02'), asOf: day('2026-04-01'), calendar: { country: 'NO' } } as const;
  const times = Array.from({ length: 7 }, () => {
    const plan = planFrom(head, [...roles, ...work(1800)]);
    const schedule = schedulePlan(plan);
    const before = performance.now();
    const { findings } = checkPlan(plan, schedule);
    expect(new Set(findings.map(({ rule }) => rule))).toContain('overloaded');
    return performance.now() - before;
  });
  // Thirty milliseconds on a quiet machine; a test machine is seldom quiet.
  expect(Math.min(...times)).toBeLessThan(120);
  console.info(`all rules over 2,000 elements: ${Math.min(...times).toFixed(1)} ms`);
});
