import type { Id } from '../plan/element.ts';
import type { Day } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import type { Work } from '../plan/work.ts';
import { calendarsOf } from '../schedule/calendars.ts';
import { type Scheduled, scheduledById } from '../schedule/schedule.ts';
import type { Matching } from './matching.ts';
import type { Version } from './version.ts';

/** A day before and after. */
export interface Moved<T = Day> {
  readonly before: T;
  readonly after: T;
}

/** An element that starts or ends on another day than before. */
export interface DateMove {
  readonly element: Id;
  readonly start: Moved;
  readonly finish: Moved;
  /** By how many working days of its own calendar it ends later; negative for earlier. */
  readonly workingDays: number;
}

/** Returns the element's dates in both states where they differ; undefined where it has none in one of them. */
function dateMoveOf(before: Version, after: Version, matching: Matching, id: Id): DateMove | undefined {
  const old = scheduledBefore(before, matching, id);
  const now = scheduledById(after.schedule, id);
  if (!old || !now || (old.start === now.start && old.finish === now.finish)) return undefined;
  return {
    element: id,
    start: { before: old.start, after: now.start },
    finish: { before: old.finish, after: now.finish },
    workingDays: workingDaysBetween(after.plan, id, old.finish, now.finish),
  };
}

/** Returns every element that moved, in the order of the later text. */
export function dateMoves(before: Version, after: Version, matching: Matching): DateMove[] {
  return after.schedule.elements.flatMap(({ id }) => dateMoveOf(before, after, matching, id) ?? []);
}

/** Returns the earlier dates of an element of the later state. */
export function scheduledBefore(
  { schedule }: Version,
  { beforeOf }: Matching,
  id: Id,
): Scheduled | undefined {
  const old = beforeOf.get(id);
  return old === undefined ? undefined : scheduledById(schedule, old);
}

/** Returns how many working days lie between two days on which work may end; without an element, those of the plan. */
export function workingDaysBetween(plan: Plan, id: Id | undefined, from: Day, to: Day): number {
  const element = id === undefined ? undefined : elementById(plan, id);
  const by: Work['by'] = element && 'timing' in element ? element.by : [];
  const calendar = calendarsOf(plan)({ by });
  return calendar.rank(to + 1) - calendar.rank(from + 1);
}
