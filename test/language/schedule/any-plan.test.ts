import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkPlan } from '../../../language/checks/check-plan.ts';
import { messagesIn } from '../../../language/locale/messages.ts';
import type { Plan } from '../../../language/plan/plan.ts';
import type { Timing, Work } from '../../../language/plan/work.ts';
import { levelPlan } from '../../../language/schedule/level.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { whyText } from '../../../language/schedule/why-text.ts';
import { activity, day, gate, milestone, phase, role } from '../build-plan.ts';
import { everyDay, planFrom, timed } from './plans.ts';

const asOf = day('2026-04-15');
const near = fc.integer({ min: asOf - 60, max: asOf + 60 });
const anyDay = fc.oneof({ weight: 30, arbitrary: near }, fc.constantFrom(-1e9, -30_000, 0, 60_000, 1e9));
const maybe = <T>(value: fc.Arbitrary<T>, freq = 5) => fc.option(value, { freq, nil: undefined });
const duration = fc.record({
  value: fc.oneof(
    { weight: 30, arbitrary: fc.integer({ min: 0, max: 12 }) },
    fc.constantFrom(-4, 0.1, 2.5, 1e4, 1e12),
  ),
  unit: fc.constantFrom('min' as const, 'h' as const, 'd' as const, 'w' as const, 'm' as const, 'y' as const),
  elapsed: fc.boolean(),
});
const period = anyDay.map((first) => ({ first, last: first + 6, text: '' }));

/** Any timing at all: links anywhere, dates that contradict, marks of every sort. */
const drawn = fc.record({
  kind: fc.constantFrom(
    'activity' as const,
    'activity' as const,
    'phase' as const,
    'milestone' as const,
    'gate' as const,
  ),
  parent: fc.nat(),
  links: fc.array(
    fc.record({
      to: fc.nat(),
      type: fc.constantFrom(
        'finish-start' as const,
        'start-start' as const,
        'finish-finish' as const,
        'start-finish' as const,
      ),
      lag: maybe(duration, 2),
    }),
    { maxLength: 2 },
  ),
  role: maybe(fc.nat(2), 2),
  asLateAsPossible: fc.boolean(),
  takes: maybe(duration, 2),
  effort: maybe(duration),
  starts: maybe(anyDay),
  ends: maybe(anyDay),
  on: maybe(anyDay),
  notBefore: maybe(anyDay),
  due: maybe(anyDay),
  started: maybe(anyDay),
  finished: maybe(anyDay),
  done: maybe(fc.constantFrom(0, 0.3, 0.999, 1), 3),
  every: maybe(
    fc.record({
      interval: fc.constantFrom(0, 1, 2, 1.5),
      unit: fc.constantFrom(
        'day' as const,
        'week' as const,
        'month' as const,
        'quarter' as const,
        'year' as const,
      ),
      from: maybe(period),
      until: maybe(period),
    }),
    8,
  ),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

const plans = fc
  .record({
    works: fc.array(drawn, { maxLength: 12 }),
    starts: maybe(anyDay, 3),
    due: maybe(anyDay),
    asOf: maybe(fc.constant(asOf), 1),
  })
  .map(({ works, ...head }) => {
    const roles = [[2], [0, 1, 2, 3, 4, 5, 6], []].flatMap((week, at) => [
      { ...everyDay(`C${at}`), week },
      { ...role(`R${at}`, ''), calendar: `C${at}` },
    ]);
    return planFrom(written({ ...head, calendar: { country: 'NO' } }), [...roles, ...arranged(works)]);
  });

function arranged(works: readonly Drawn[]): Work[] {
  const ids: string[] = [];
  works.forEach(({ parent }, at) => {
    const around =
      parent % 3 === 0 && at > 0 && /phase|activity/.test(works[at - 1]?.kind ?? '') ? `${ids[at - 1]}.` : '';
    ids.push(`${around}W${at}`);
  });
  const make = { activity, phase, milestone, gate };
  return works.map(({ kind, parent: _, links, role: by, ...timing }, at) => {
    const waitsFor = links.map(({ to, type, lag }) =>
      written({ type, predecessor: ids[to % ids.length] as string, lag }),
    );
    const whole = { ...written(timing), waitsFor } as Timing;
    return timed(
      make[kind](ids[at] as string, '') as Work,
      whole,
      by === undefined ? [] : [{ party: `R${by}` }],
    );
  });
}

/** Without the properties that are not written. */
function written<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return JSON.parse(JSON.stringify(value));
}

const runs = { numRuns: 500 };

it('accounts for all work of any plan, with whole days in order', () => {
  fc.assert(
    fc.property(plans, (plan: Plan) => {
      const { elements, cycles, problems } = schedulePlan(plan);
      for (const { id, reason, done, occurrences: _, kind: __, critical: ___, ...numbers } of elements) {
        for (const number of Object.values(numbers)) expect(Number.isSafeInteger(number), id).toBe(true);
        expect(numbers.start, id).toBeLessThanOrEqual(numbers.finish);
        expect(numbers.earlyStart, id).toBeLessThanOrEqual(numbers.earlyFinish);
        expect(numbers.lateStart, id).toBeLessThanOrEqual(Math.max(numbers.lateFinish, numbers.start));
        expect(done >= 0 && done <= 1 && reason !== undefined, id).toBe(true);
      }
      const known = new Set([
        ...elements.map(({ id }) => id),
        ...cycles.flat(),
        ...problems.map(({ element }) => element),
      ]);
      const missing = plan.elements.filter(
        ({ id, kind }) => /activity|milestone|gate/.test(kind) && !known.has(id),
      );
      if (elements.length > 0)
        expect(missing.filter(({ id }) => !hasChildren(plan, id)).map(({ id }) => id)).toEqual([]);
    }),
    runs,
  );
});

it('leaves nothing undone before the as-of day, and nothing done after it that is not said to be', () => {
  fc.assert(
    fc.property(plans, (plan: Plan) => {
      const schedule = schedulePlan(plan);
      if (schedule.asOf === undefined) return;
      for (const { id, kind, finish, start, done, occurrences } of schedule.elements) {
        const work = plan.elements.find((element) => element.id === id) as Work;
        if (occurrences || hasChildren(plan, id)) continue;
        const { started, finished, done: marked = 0 } = work.timing;
        if (done < 1) expect(finish, id).toBeGreaterThanOrEqual(asOf);
        else if (finished === undefined && started === undefined)
          expect(finish, id).toBeLessThanOrEqual(asOf);
        if (kind === 'activity' && finished === undefined && started === undefined && marked === 0) {
          expect(start, id).toBeGreaterThanOrEqual(asOf);
        }
      }
    }),
    runs,
  );
});

it('can be checked, explained and levelled, whatever is in it', () => {
  fc.assert(
    fc.property(plans, (plan: Plan) => {
      const schedule = schedulePlan(plan);
      for (const { found } of checkPlan(plan, schedule).findings) {
        expect(found.message(messagesIn('en'))).not.toMatch(/undefined|Infinity/);
        expect(plan.elements.some(({ id }) => id === found.element)).toBe(true);
      }
      for (const { id } of schedule.elements) {
        const text = whyText(plan, schedule, id, plan.locale);
        expect([text?.heading, ...(text?.steps ?? []), text?.earlier].join()).not.toMatch(
          /undefined|Infinity/,
        );
      }
      const { after, before } = levelPlan(plan);
      expect(after.elements.map(({ id }) => id)).toEqual(before.elements.map(({ id }) => id));
    }),
    { numRuns: 150 },
  );
}, 60_000);

function hasChildren(plan: Plan, id: string): boolean {
  return plan.elements.some(({ parent }) => parent === id);
}
