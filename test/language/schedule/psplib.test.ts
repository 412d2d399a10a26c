import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../language/plan/plan.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { activity, day, milestone } from '../build-plan.ts';
import { everyDay, planFrom, timed } from './plans.ts';

const file = fileURLToPath(new URL('../../../../shared/oracles/psplib-j30.jsonl', import.meta.url));

interface Instance {
  readonly name: string;
  readonly durations: readonly number[];
  readonly successors: readonly (readonly number[])[];
  readonly criticalPathLength: number;
}

describe.skipIf(!existsSync(file))('PSPLIB J30 (skipped where ../shared/oracles is missing)', () => {
  it('has the critical path length of all 480 instances', () => {
    const instances = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Instance);
    const wrong = instances.filter((instance) => {
      const { start = 0, finish = 0 } = schedulePlan(planOfInstance(instance));
      return finish - start + 1 !== instance.criticalPathLength;
    });
    expect(instances).toHaveLength(480);
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

/** Periods are days, all of them open; the dummy source, which every job begins after, is the plan's start. */
function planOfInstance({ durations, successors }: Instance): Plan {
  const works = durations.slice(1).map((length, at) => {
    const job = at + 1;
    const waitsFor = successors.flatMap((next, from) =>
      from > 0 && next.includes(job) ? [{ type: 'finish-start' as const, predecessor: `J${from}` }] : [],
    );
    if (length === 0) return timed(milestone(`J${job}`, ''), { waitsFor });
    return timed(activity(`J${job}`, ''), { waitsFor, takes: { value: length, unit: 'd', elapsed: false } });
  });
  return planFrom({ starts: day('2026-01-01'), calendar: { calendar: 'All' } }, [everyDay('All'), ...works]);
}
