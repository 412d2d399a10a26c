import type { Capacities } from './capacities.ts';
import type { Demand } from './load.ts';
import type { Node } from './network.ts';
import type { Prepared } from './prepare.ts';
import { type Schedule, type Scheduled, scheduledById } from './schedule.ts';
import { type Choice, type SerialSchedule, serialSchedule } from './serial-schedule.ts';

/** Orders that are tried beside the first; of a large plan fewer, so that it takes no longer. */
const mostTries = 400;
const mostPlacements = 100_000;

/**
 * Returns the schedule with the earliest finish: of the order by criticality, slack and text; of orders drawn by
 * chance, in which what has to finish early mostly goes first (regret-based biased random sampling: Drexl 1991); and of
 * orders near the best one of those; the first counts where none is better.
 */
export function bestSchedule(
  prepared: Prepared,
  schedule: Schedule,
  demands: ReadonlyMap<number, readonly Demand[]>,
  capacities: Capacities,
): SerialSchedule {
  const { nodes } = prepared.network;
  const datesOf = (at: number) => scheduledById(schedule, (nodes[at] as Node).id);
  const run = (choose: Choice) => serialSchedule(prepared, demands, capacities.copy(), choose);
  const order = [...demands.keys()].sort((a, b) => byPriority(datesOf(a), datesOf(b)) || a - b);
  const ranks = new Map(order.map((at, rank) => [at, rank]));
  let best = run((free) => leastOf(free, (at) => ranks.get(at) ?? 0));
  const lateFinish = new Map(order.map((at) => [at, datesOf(at)?.lateFinish ?? 0]));
  const random = generator();
  const tries = best.delayed.size === 0 ? 0 : Math.min(mostTries, mostPlacements / nodes.length);
  const bound = lowerBound(schedule);
  let current = best;
  for (let at = 0; at < tries && best.finish > bound; at++) {
    const found = at % 2 === 0 ? run((free) => drawn(free, lateFinish, random())) : near(current);
    if (found.finish <= current.finish) current = found;
    if (found.finish < best.finish) best = found;
  }
  return best;

  /** A schedule in the order of another one's starts, with some of them put earlier or later. */
  function near({ start, finish }: SerialSchedule): SerialSchedule {
    const farthest = (finish - (schedule.start ?? finish)) / 6;
    const shift = () => (random() < 0.3 ? (random() * 2 - 1) * farthest : 0);
    const places = new Map(order.map((at) => [at, (start[at] as number) + shift()]));
    return run((free) => leastOf(free, (at) => places.get(at) ?? 0));
  }
}

/** No levelling ends before the plan does without one. */
function lowerBound({ elements }: Schedule): number {
  return elements.reduce(
    (last, { finish, occurrences }) => (occurrences ? last : Math.max(last, finish)),
    -Infinity,
  );
}

function byPriority(a: Scheduled | undefined, b: Scheduled | undefined): number {
  if (!a || !b) return 0;
  return Number(b.critical) - Number(a.critical) || a.totalSlack - b.totalSlack;
}

function leastOf(free: readonly number[], value: (at: number) => number): number {
  let least = 0;
  for (let index = 1; index < free.length; index++) {
    if (value(free[index] as number) < value(free[least] as number)) least = index;
  }
  return least;
}

/** Draws one with a chance in proportion to by how much it is more urgent than the least urgent. */
function drawn(free: readonly number[], lateFinish: ReadonlyMap<number, number>, random: number): number {
  const values = free.map((at) => lateFinish.get(at) ?? 0);
  const latest = Math.max(...values);
  const weights = values.map((value) => latest - value + 1);
  let rest = random * weights.reduce((sum, weight) => sum + weight, 0);
  const index = weights.findIndex((weight) => {
    rest -= weight;
    return rest < 0;
  });
  return Math.max(0, index);
}

/** The same numbers from 0 to 1 on every run: a linear congruential generator (Numerical Recipes). */
function generator(): () => number {
  let state = 1;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
