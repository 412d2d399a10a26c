import type { Id } from '../plan/element.ts';
import type { Day } from '../plan/literals.ts';
import { elementById } from '../plan/query.ts';
import { type Scheduled, scheduledById } from '../schedule/schedule.ts';
import { type Moved, scheduledBefore, workingDaysBetween } from './date-moves.ts';
import type { Matching } from './matching.ts';
import type { Version } from './version.ts';

/** Working days by which an element can be late, before and after. */
export interface SlackMove {
  readonly element: Id;
  readonly slack: Moved<number>;
}

/** What is critical now and was not, and the other way round. */
export interface CriticalMoves {
  readonly entered: readonly Id[];
  /** By their names in the later state. */
  readonly left: readonly Id[];
}

/** A deadline that is missed. */
export interface MissedDeadline {
  readonly element: Id;
  readonly due: Day;
  readonly finish: Day;
  readonly workingDays: number;
}

/** Returns the work that has less slack than before, in the order of the text. Phases show what their work shows. */
export function slackLost(before: Version, after: Version, matching: Matching): SlackMove[] {
  return after.schedule.elements.flatMap((now) => {
    const old = scheduledBefore(before, matching, now.id);
    if (!old || now.done === 1 || now.kind === 'phase' || now.totalSlack >= old.totalSlack) return [];
    return [{ element: now.id, slack: { before: old.totalSlack, after: now.totalSlack } }];
  });
}

/** Returns how the critical path changed. */
export function criticalMoves(before: Version, after: Version, matching: Matching): CriticalMoves {
  const leaves = after.schedule.elements.filter(({ kind }) => kind !== 'phase');
  const wasCritical = ({ id }: Scheduled) => scheduledBefore(before, matching, id)?.critical ?? false;
  return {
    entered: leaves.filter((each) => each.critical && !wasCritical(each)).map(({ id }) => id),
    left: leaves.filter((each) => !each.critical && each.done < 1 && wasCritical(each)).map(({ id }) => id),
  };
}

/** Returns the deadlines that are missed now and were not before, or not by as much. */
export function deadlinesMissed(before: Version, after: Version, matching: Matching): MissedDeadline[] {
  return after.plan.elements.flatMap(({ id }) => {
    const now = lateness(after, id);
    if (!now) return [];
    const was = lateness(before, matching.beforeOf.get(id));
    if (was && was.finish - was.due >= now.finish - now.due) return [];
    return [{ element: id, ...now, workingDays: workingDaysBetween(after.plan, id, now.due, now.finish) }];
  });
}

function lateness({ plan, schedule }: Version, id: Id | undefined): { due: Day; finish: Day } | undefined {
  const element = id === undefined ? undefined : elementById(plan, id);
  const due = element && ('timing' in element ? element.timing.due : 'due' in element && element.due);
  const finish = element?.kind === 'plan' ? schedule.finish : id && scheduledById(schedule, id)?.finish;
  return typeof due === 'number' && typeof finish === 'number' && finish > due ? { due, finish } : undefined;
}
