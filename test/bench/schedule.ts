import type { Plan } from '../../language/plan/plan.ts';
import type { Link, Work } from '../../language/plan/work.ts';
import { schedulePlan } from '../../language/schedule/schedule-plan.ts';
import { activity, day, phase } from '../language/build-plan.ts';
import { planFrom, timed } from '../language/schedule/plans.ts';
import { growthOf, type Row, rowOf, times } from './measure.ts';
import { randomOf } from './random.ts';

/** What is promised, in milliseconds, by number of activities. */
const promised: Readonly<Record<number, number>> = { 10000: 10, 100000: 150 };

/** Returns how long plans take to schedule, with half as many links again as activities. */
export async function scheduleRows(sizes: readonly number[], runs: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) {
    const all = await scheduleTimes(networkPlan(size), runs);
    const most = promised[size];
    rows.push(
      rowOf(`schedule ${size} activities`, all, most === undefined ? {} : { limit: { of: 'min', most } }),
    );
  }
  const points = rows.map(({ min }, at) => ({ size: sizes[at] as number, time: min }));
  return points.length > 1 ? [...rows, growthOf('schedule', points)] : rows;
}

/** Returns how long so many times of scheduling took. */
export function scheduleTimes(plan: Plan, runs: number): Promise<number[]> {
  // A plan keeps what has been looked up in it, and an edit makes another plan.
  return times(runs, () => schedulePlan({ ...plan }));
}

/** Returns a plan of so many activities, with half as many links again. */
export function networkPlan(activities: number): Plan {
  const head = { starts: day('2026-01-01'), calendar: { country: 'NO' } } as const;
  return planFrom(head, network(activities, (activities * 3) / 2));
}

const twoDays = { value: 2, unit: 'd', elapsed: false } as const;

/**
 * Returns phases of twenty activities, each link from a little before in the text, every third with a lag. As in a plan that was
 * read from text, the name of an element and what refers to it are one string, and all is made in the order of the text.
 */
function network(activities: number, links: number): Work[] {
  const perPhase = 20;
  const random = randomOf(1);
  const ids = Array.from({ length: activities }, (_, at) => `P${Math.floor(at / perPhase)}.A${at}`);
  const idOf = (at: number) => ids[at] as string;
  const predecessors = Array.from({ length: activities }, (): number[] => []);
  for (let link = 0; link < links; link++) {
    const to = 1 + random(activities - 1);
    predecessors[to]?.push(Math.max(0, to - 1 - random(50)));
  }
  return predecessors.flatMap((own, at): Work[] => {
    const takes = { value: 1 + random(10), unit: 'd', elapsed: false } as const;
    const waitsFor = own.map(
      (from): Link => ({
        type: 'finish-start',
        predecessor: idOf(from),
        ...((at + from) % 3 === 0 ? { lag: { ...twoDays } } : {}),
      }),
    );
    const work = timed(activity(idOf(at), ''), { takes, waitsFor });
    return at % perPhase === 0 ? [phase(`P${at / perPhase}`, ''), work] : [work];
  });
}
