import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../language/plan/plan.ts';
import { elementsOfKind } from '../../../language/plan/query.ts';
import { levelPlan } from '../../../language/schedule/level.ts';
import { overloadsOf } from '../../../language/schedule/overloads.ts';
import { type Schedule, scheduledById } from '../../../language/schedule/schedule.ts';
import { activity, day, milestone, phase, role } from '../build-plan.ts';
import { planOf } from '../parse.ts';
import { iso, of, planFrom, timed } from './plans.ts';

async function level(rest: string, head = 'starts 2026-03-02') {
  const levelling = levelPlan(await planOf(`plan Test { ${head} }\n${rest}`));
  return {
    ...levelling,
    delays: Array.from(levelling.delays, ([id, notBefore]) => `${id} ${iso(notBefore)}`),
  };
}

describe('work that competes for a role', () => {
  test('goes by criticality, then slack, then order in the text', async () => {
    const { delays, before, after } = await level(`role R
      activity Short { takes 2d by R 100% }
      activity Long { takes 2d by R 100% }
      activity Tail { takes 10d after Long }
      activity Loose { takes 2d by R 100% }
      activity Last { takes 12d }`);
    expect(delays).toEqual(['Short 2026-03-04', 'Loose 2026-03-06']);
    expect(after.finish).toBe(before.finish);
  });

  test('gives no delay to what waits anyway', async () => {
    const { delays } = await level(`role R
      activity A { takes 2d by R 100% }
      activity B { takes 2d by R 100% }
      activity C { takes 2d after B by R 100% }`);
    expect(delays).toEqual(['A 2026-03-06']);
  });

  test('stays where it is when it has begun, is fixed, recurs or lies as late as possible', async () => {
    const { delays, remaining } = await level(
      `role R
      activity Begun { takes 4d by R 60% started 2026-03-02 done 25% }
      activity Fixed { takes 4d by R 60% starts 2026-03-03 }
      activity Free { takes 1d by R 60% }
      activity Weekly { every week until 2026-03-20 takes 1d by R 60% starts 2026-03-09 }`,
      'starts 2026-03-02 as of 2026-03-03',
    );
    expect(delays).toEqual(['Free 2026-03-10']);
    expect(remaining.map(({ elements }) => elements)).toEqual([['Begun', 'Fixed']]);
  });

  test('that is more than a role has by itself cannot be helped', async () => {
    const { delays, remaining } = await level('role R { capacity 50% } activity A { takes 2d by R 80% }');
    expect({ delays, remaining: remaining.length }).toEqual({ delays: [], remaining: 1 });
  });

  test('is left alone where there is enough for all', async () => {
    expect(
      (await level('role R activity A { takes 2d by R 50% } activity B { takes 2d by R 50% }')).delays,
    ).toEqual([]);
  });
});

const lags = fc.constantFrom(-1, 0, 2);
const types = fc.constantFrom('finish-start', 'start-start', 'finish-finish', 'start-finish');

/** Activities in two phases, each with links to earlier ones and shares of roles that can carry it alone. */
const plans = fc
  .array(
    fc.record({
      days: fc.integer({ min: 1, max: 6 }),
      byEffort: fc.boolean(),
      links: fc.array(fc.record({ to: fc.nat(), type: types, lag: lags }), { maxLength: 2 }),
      shares: fc.uniqueArray(fc.record({ role: fc.nat(2), share: fc.constantFrom(0.2, 0.5) }), {
        maxLength: 2,
        selector: ({ role }) => role,
      }),
      isMilestone: fc.nat(6).map((chance) => chance === 0),
    }),
    { minLength: 3, maxLength: 12 },
  )
  .map((all): Plan => {
    const idOf = (at: number) => `P${at % 2}.A${at}`;
    const works = all.map(({ days, byEffort, links, shares, isMilestone }, at) => {
      const waitsFor = links.flatMap(({ to, type, lag }) =>
        at === 0
          ? []
          : [{ type, predecessor: idOf(to % at), lag: { value: lag, unit: 'd', elapsed: false } as const }],
      );
      if (isMilestone) return timed(milestone(idOf(at), ''), { waitsFor });
      const length = { value: days, unit: 'd', elapsed: false } as const;
      const by = shares.map(({ role, share }) => ({ party: `R${role}`, share }));
      return timed(activity(idOf(at), ''), { waitsFor, [byEffort ? 'effort' : 'takes']: length }, by);
    });
    const inPhase = (which: number) => works.filter((_, at) => at % 2 === which);
    const roles = [0, 1, 2].map((at) => ({ ...role(`R${at}`, ''), capacity: 0.5 + at * 0.1 }));
    return planFrom({ starts: day('2026-03-02'), calendar: { country: 'NO' } }, [
      ...roles,
      phase('P0', ''),
      ...inPhase(0),
      phase('P1', ''),
      ...inPhase(1),
    ]);
  });

/** The day by day truth of each link, reckoned anew for links without lag. */
function brokenLinks(plan: Plan, schedule: Schedule): string[] {
  return elementsOfKind(plan, 'activity').flatMap(({ id, timing }) =>
    timing.waitsFor.flatMap(({ type, predecessor, lag }) => {
      if (lag?.value !== 0) return [];
      const [to, from] = [of(schedule, id), of(schedule, predecessor)];
      const isKept = {
        'finish-start': to.start > from.finish || (from.kind === 'milestone' && to.start > from.finish),
        'start-start': to.start >= from.start,
        'finish-finish': to.finish >= from.finish,
        'start-finish': to.finish >= from.start - 3,
      }[type];
      return isKept ? [] : [`${id} ${type} ${predecessor}`];
    }),
  );
}

test('levelling removes every overload, breaks no link and puts nothing earlier', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { before, after, remaining, delays } = levelPlan(plan);
      expect(remaining).toEqual([]);
      expect(overloadsOf(plan, after)).toEqual([]);
      expect(brokenLinks(plan, after)).toEqual([]);
      for (const { id, start } of before.elements) expect(of(after, id).start).toBeGreaterThanOrEqual(start);
      for (const [id, notBefore] of delays) expect(scheduledById(after, id)?.start).toBe(notBefore);
    }),
    { numRuns: 60 },
  );
}, 60_000);
