import type { Id } from '../plan/element.ts';
import type { Day } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import type { Work } from '../plan/work.ts';
import { calendarsOf } from './calendars.ts';
import { type RootDate, rootDateOf, withDate } from './root-date.ts';
import { type Schedule, scheduledById } from './schedule.ts';
import { schedulePlan } from './schedule-plan.ts';
import { type Step, whyOf } from './why.ts';

/** How much earlier work could start if the date that its chain rests on were another. */
export type Earlier =
  | {
      /** So many own working days, once the date is no later than the day; then the step decides. */
      readonly type: 'until';
      readonly days: number;
      readonly day: Day;
      readonly next: Step;
    }
  /** As much as the date moves, as far as can be seen. */
  | { readonly type: 'with-date' }
  /** Not by a working day through that date alone: the step holds it just as well. */
  | { readonly type: 'held'; readonly by: Step }
  /** Its chain rests on no date that could be another. */
  | { readonly type: 'no-date' };

/** Ten years: further back, no one looks for what decides then. */
const farBack = 3653;
/** No calendar is closed for longer at a stretch. */
const daysToOpen = 100;

/** Returns what another root date would lead to, by scheduling the plan with it. The element must have dates. */
export function earlierBy(plan: Plan, schedule: Schedule, id: Id): Earlier {
  const chain = whyOf(schedule, id);
  const root = chain[chain.length - 1];
  const date = root && rootDateOf(plan, root);
  if (!date || date.property === 'started' || date.property === 'asOf') return { type: 'no-date' };

  const isPlanStart = date.element === plan.head?.id;
  const without = schedulePlan(withDate(plan, date, isPlanStart ? date.day - farBack : undefined));
  const start = startOf(schedule, id);
  const earliest = startOf(without, id);
  const newChain = whyOf(without, id);
  if (newChain.length === 0) return { type: 'with-date' };
  const next = firstNew(chain, newChain);
  const days = workingDaysBetween(plan, id, earliest, start);
  if (days <= 0) return { type: 'held', by: next };
  if (isPlanStart && isFarBack(newChain, date)) return { type: 'with-date' };
  const day = latestDay(plan, date, dateIn(without, root, date), (moved) => startOf(moved, id) <= earliest);
  return { type: 'until', days, day, next };
}

/** Whether the chain still begins with the plan, on one of the first days that are open. */
function isFarBack(chain: readonly Step[], { day }: RootDate): boolean {
  const root = chain[chain.length - 1];
  return root !== undefined && root.element.start < day - farBack + daysToOpen;
}

/** The first step that is not as it was before; the last where all are. */
function firstNew(before: readonly Step[], after: readonly Step[]): Step {
  const found = after.find(({ element, reason }, at) => {
    const old = before[at];
    return !old || old.element.id !== element.id || !isSame(old.reason, reason);
  });
  return found ?? (after[after.length - 1] as Step);
}

function isSame(one: Step['reason'], other: Step['reason']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Where the root lies without its date: as early as anything else lets it. */
function dateIn(schedule: Schedule, { element }: Step, { property, day }: RootDate): Day {
  const root = scheduledById(schedule, element.id);
  return Math.min(day, (property === 'ends' ? root?.finish : root?.start) ?? day);
}

/** Returns the latest day for the date, from the first one on, with which the schedule is still good. */
function latestDay(plan: Plan, date: RootDate, first: Day, isGood: (schedule: Schedule) => boolean): Day {
  let good = first;
  let tooLate = date.day;
  while (tooLate - good > 1) {
    const middle = Math.floor((good + tooLate) / 2);
    if (isGood(schedulePlan(withDate(plan, date, middle)))) good = middle;
    else tooLate = middle;
  }
  return good;
}

function startOf(schedule: Schedule, id: Id): Day {
  return scheduledById(schedule, id)?.start ?? Number.POSITIVE_INFINITY;
}

function workingDaysBetween(plan: Plan, id: Id, from: Day, to: Day): number {
  const calendar = calendarsOf(plan)(elementById(plan, id) as Work);
  return calendar.rank(to) - calendar.rank(from);
}
