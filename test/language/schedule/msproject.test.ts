import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { LinkType, Work } from '../../../language/plan/work.ts';
import type { Scheduled } from '../../../language/schedule/schedule.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { activity, day } from '../build-plan.ts';
import { iso, of, planFrom, timed } from './plans.ts';

const file = fileURLToPath(new URL('../../../../shared/oracles/msproject-links.json', import.meta.url));

interface Task {
  readonly start: string;
  readonly finish: string;
  readonly totalSlackDays: number;
  readonly freeSlackDays: number;
  readonly critical: boolean;
}

interface Pairs {
  readonly projectStart: string;
  readonly projectFinish: string;
  readonly pairs: readonly {
    readonly type: string;
    readonly lagDays: number;
    readonly predecessor: Task;
    readonly successor: Task;
  }[];
}

/**
 * Where another task waits for the start of this one, Microsoft Project lets its finish slip to the end of the
 * project, as if it grew longer: 11 days. Here work moves as a whole, and takes along what waits for its start.
 */
const slipsAsWhole: Readonly<Record<string, number>> = { 'start-to-start': 9, 'start-to-finish': 10 };

describe.skipIf(!existsSync(file))('Microsoft Project (skipped where ../shared/oracles is missing)', () => {
  const { projectStart, projectFinish, pairs } = JSON.parse(
    existsSync(file) ? readFileSync(file, 'utf8') : '{"pairs":[]}',
  ) as Pairs;
  const one = { value: 1, unit: 'd', elapsed: false } as const;
  const works = pairs.flatMap(({ type, lagDays }, at): Work[] => [
    timed(activity(`P${at}`, ''), { takes: one }),
    timed(activity(`S${at}`, ''), {
      takes: one,
      waitsFor: [
        { type: type.replace('-to', '') as LinkType, predecessor: `P${at}`, lag: { ...one, value: lagDays } },
      ],
    }),
  ]);
  const schedule = schedulePlan(planFrom({ starts: day(projectStart ?? '2018-10-18') }, works));

  it('ends the project on the same day', () => {
    expect(iso(schedule.finish as number)).toBe(projectFinish);
  });

  it.each(pairs.map((pair, at) => [pair.type, pair.lagDays, pair, at] as const))(
    '%s + %dd',
    (type, _, pair, at) => {
      expect(facts(of(schedule, `S${at}`))).toEqual(pair.successor);
      expect(facts(of(schedule, `P${at}`))).toEqual({
        ...pair.predecessor,
        totalSlackDays: slipsAsWhole[type] ?? pair.predecessor.totalSlackDays,
      });
    },
  );
});

function facts({ start, finish, totalSlack, freeSlack, critical }: Scheduled): Task {
  return {
    start: iso(start),
    finish: iso(finish),
    totalSlackDays: totalSlack,
    freeSlackDays: freeSlack,
    critical,
  };
}
