import type { Id } from '../plan/element.ts';
import type { Day } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import { bestSchedule } from './best-schedule.ts';
import { Capacities } from './capacities.ts';
import { type Demand, demandsOf, loadOf } from './load.ts';
import type { Node } from './network.ts';
import { type Overload, overloadsOf } from './overloads.ts';
import { type Prepared, prepare } from './prepare.ts';
import { type Schedule, scheduledById } from './schedule.ts';
import { schedulePlan } from './schedule-plan.ts';

/** Delays by which roles are not asked for more than they have to give. */
export interface Levelling {
  /** New earliest starts, by element, in the order of the text. */
  readonly delays: ReadonlyMap<Id, Day>;
  readonly before: Schedule;
  /** The dates with the delays. */
  readonly after: Schedule;
  /** What no delay can remove: work that is fixed, under way, recurring, or more than a role has by itself. */
  readonly remaining: readonly Overload[];
}

/** What stays where it is may move with what it waits for; then the rest is placed anew around it. */
const mostRounds = 8;

/**
 * Returns delays that remove the overloads of a plan and keep every link. Of work that competes for a role, the critical
 * comes first, then that with less slack, then what stands first in the text; other orders are tried, too, and the one
 * with the earliest end of the plan counts.
 */
export function levelPlan(plan: Plan): Levelling {
  const before = schedulePlan(plan);
  let delays = new Map<Id, Day>();
  let [levelled, after] = [plan, before];
  let remaining = overloadsOf(plan, before);
  for (let round = 0; round < mostRounds && remaining.length > 0; round++) {
    const found = delaysFor(levelled, after);
    if (found.size === 0) break;
    levelled = withNotBefore(plan, new Map([...delays, ...found]));
    after = schedulePlan(levelled);
    delays = decidingDelays(plan, new Map([...delays, ...found]), after);
    remaining = overloadsOf(levelled, after);
  }
  return { delays, before, after, remaining };
}

function delaysFor(plan: Plan, schedule: Schedule): Map<Id, Day> {
  const prepared = prepare(plan, []);
  if (!prepared) return new Map();
  const demands = movableDemands(plan, prepared);
  const { nodes } = prepared.network;
  const movable = new Set(Array.from(demands.keys(), (at) => nodes[at]?.id));
  const capacities = new Capacities(plan, loadOf(plan, schedule), (id) => !movable.has(id));
  for (const [at, asked] of demands) if (!capacities.canEver(asked)) demands.delete(at);
  const { delayed } = bestSchedule(prepared, schedule, demands, capacities);
  return new Map(Array.from(delayed, ([at, day]) => [(nodes[at] as Node).id, day]));
}

/** What work asks of roles that can be delayed: not begun, without fixed dates, and of a length that stays. */
function movableDemands(plan: Plan, { network }: Prepared): Map<number, Demand[]> {
  const demands = new Map<number, Demand[]>();
  network.nodes.forEach((node, at) => {
    const { work, shape, elastic, asLateAsPossible, done, dates, calendar, length } = node;
    const isFixed = (dates.starts ?? dates.ends ?? dates.started ?? dates.finished) !== undefined;
    if (shape !== 'bar' || work.kind !== 'activity' || elastic || asLateAsPossible || done > 0 || isFixed)
      return;
    const asked = demandsOf(plan, work, calendar, length.amount);
    if (asked.length > 0) demands.set(at, asked);
  });
  return demands;
}

/** Returns the delays that decide a start; what waits for others anyway needs none of its own. */
function decidingDelays(plan: Plan, delays: ReadonlyMap<Id, Day>, after: Schedule): Map<Id, Day> {
  const deciding = plan.elements.flatMap(({ id }): [Id, Day][] => {
    const day = delays.get(id);
    const isDeciding = scheduledById(after, id)?.reason.type === 'not-before';
    return day !== undefined && isDeciding ? [[id, day]] : [];
  });
  return new Map(deciding);
}

function withNotBefore(plan: Plan, delays: ReadonlyMap<Id, Day>): Plan {
  const elements = plan.elements.map((element) => {
    const notBefore = delays.get(element.id);
    return notBefore !== undefined && 'timing' in element
      ? { ...element, timing: { ...element.timing, notBefore } }
      : element;
  });
  return { ...plan, elements };
}
