import type { Link, Work } from '../../language/plan/work.ts';
import { schedulePlan } from '../../language/schedule/schedule-plan.ts';
import { activity, day, phase } from '../language/build-plan.ts';
import { planFrom, timed } from '../language/schedule/plans.ts';

/** Prints how long plans of 10,000 and 100,000 activities take to schedule, after warm-up, in milliseconds. */
for (const [activities, links, runs] of [
  [10_000, 15_000, 60],
  [100_000, 150_000, 20],
] as const) {
  const plan = planFrom(
    { starts: day('2026-01-01'), calendar: { country: 'NO' } },
    network(activities, links),
  );
  const times = Array.from({ length: runs }, () => {
    const before = performance.now();
    schedulePlan(plan);
    return performance.now() - before;
  });
  times.sort((a, b) => a - b);
  const [fastest, median] = [times[0], times[runs / 2]].map((time) => time?.toFixed(1));
  console.log(`${activities} activities, ${links} links: fastest ${fastest}, median ${median} ms`);
}

/**
 * Phases of twenty activities, each link from a little before in the text, every third with a lag. As in a plan that was
 * read from text, the name of an element and what refers to it are one string.
 */
function network(activities: number, links: number): Work[] {
  const perPhase = 20;
  const random = generator();
  const ids = Array.from({ length: activities }, (_, at) => `P${Math.floor(at / perPhase)}.A${at}`);
  const idOf = (at: number) => ids[at] as string;
  const waitsFor = Array.from({ length: activities }, (): Link[] => []);
  for (let link = 0; link < links; link++) {
    const to = 1 + random(activities - 1);
    const predecessor = idOf(Math.max(0, to - 1 - random(50)));
    const lag = { value: 2, unit: 'd', elapsed: false } as const;
    waitsFor[to]?.push({ type: 'finish-start', predecessor, ...(link % 3 === 0 ? { lag } : {}) });
  }
  return waitsFor.flatMap((own, at): Work[] => {
    const takes = { value: 1 + random(10), unit: 'd', elapsed: false } as const;
    const work = timed(activity(idOf(at), ''), { takes, waitsFor: own });
    return at % perPhase === 0 ? [phase(`P${at / perPhase}`, ''), work] : [work];
  });
}

/** The same numbers on every run: a linear congruential generator (Numerical Recipes). */
function generator(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}
