import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../language/plan/plan.ts';
import { levelPlan } from '../../../language/schedule/level.ts';
import type { Schedule } from '../../../language/schedule/schedule.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { activity, day, milestone, role } from '../build-plan.ts';
import { everyDay, planFrom, timed } from './plans.ts';

const file = fileURLToPath(new URL('../../../../shared/oracles/psplib-j30.jsonl', import.meta.url));

interface Instance {
  readonly name: string;
  readonly durations: readonly number[];
  readonly successors: readonly (readonly number[])[];
  readonly criticalPathLength: number;
  /** How much of each resource each job needs, how much of it there is, and the proven shortest time with that. */
  readonly demands: readonly (readonly number[])[];
  readonly capacities: readonly number[];
  readonly optimalMakespan: number;
}

describe.skipIf(!existsSync(file))('PSPLIB J30 (skipped where ../shared/oracles is missing)', () => {
  const instances = existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Instance)
    : [];

  it('has the critical path length of all 480 instances', () => {
    const wrong = instances.filter(
      (instance) => daysOf(schedulePlan(planOfInstance(instance))) !== instance.criticalPathLength,
    );
    expect(instances).toHaveLength(480);
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('is levelled to within one per cent of the proven optimum in the mean', () => {
    const gaps = instances.map((instance) => {
      const { after, remaining } = levelPlan(planOfInstance(instance));
      expect(remaining).toEqual([]);
      return daysOf(after) / instance.optimalMakespan - 1;
    });
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    const met = gaps.filter((gap) => gap === 0).length;
    console.info(
      `PSPLIB J30: mean gap ${(100 * mean).toFixed(2)} %, optimum met in ${met} of ${gaps.length}`,
    );
    expect(Math.min(...gaps)).toBe(0);
    expect(mean).toBeLessThan(0.01);
  }, 300_000);
});

function daysOf({ start = 0, finish = 0 }: Schedule): number {
  return finish - start + 1;
}

/**
 * Periods are days, all of them open; the dummy source, which every job begins after, is the plan's start. Resources are
 * roles, and what a job needs of one is a share of all that there is.
 */
function planOfInstance({ durations, successors, demands, capacities }: Instance): Plan {
  const roles = capacities.map((_, resource) => role(`R${resource}`, ''));
  const works = durations.slice(1).map((length, at) => {
    const job = at + 1;
    const waitsFor = successors.flatMap((next, from) =>
      from > 0 && next.includes(job) ? [{ type: 'finish-start' as const, predecessor: `J${from}` }] : [],
    );
    if (length === 0) return timed(milestone(`J${job}`, ''), { waitsFor });
    const by = (demands[job] ?? []).map((demand, resource) => ({
      party: `R${resource}`,
      share: demand / (capacities[resource] ?? 1),
    }));
    const takes = { value: length, unit: 'd', elapsed: false } as const;
    return timed(activity(`J${job}`, ''), { waitsFor, takes }, by);
  });
  return planFrom({ starts: day('2026-01-01'), calendar: { calendar: 'All' } }, [
    everyDay('All'),
    ...roles,
    ...works,
  ]);
}
