import type { Id } from '../plan/element.ts';
import type { Day } from '../plan/literals.ts';
import type { Element, Plan } from '../plan/plan.ts';
import { childrenOf, elementById, elementsOfKind } from '../plan/query.ts';
import type { Link, Work } from '../plan/work.ts';
import { workAround } from '../plan/work-around.ts';
import { type Schedule, scheduledById } from './schedule.ts';
import { schedulePlan } from './schedule-plan.ts';

/** What should have happened to work by the status date, and on which day by the dates without the forecast. */
export interface Overdue {
  readonly missed: 'begun' | 'ended';
  readonly planned: Day;
}

const known = new WeakMap<Schedule, ReadonlyMap<Id, Overdue>>();

/**
 * Returns the activities, milestones and gates that should have begun or ended before the status date and are not marked
 * so; only what nothing unfinished holds back. It is found once per schedule.
 */
export function overdueWork(selection: Plan, schedule: Schedule): ReadonlyMap<Id, Overdue> {
  let found = known.get(schedule);
  if (!found) {
    found = findOverdue(selection.within ?? selection, schedule);
    known.set(schedule, found);
  }
  return found;
}

function findOverdue(plan: Plan, schedule: Schedule): Map<Id, Overdue> {
  const found = new Map<Id, Overdue>();
  const { asOf } = schedule;
  if (asOf === undefined) return found;
  const agreed = schedulePlan(withoutStatus(plan));
  for (const work of elementsOfKind(plan, 'activity', 'milestone', 'gate')) {
    const dates = scheduledById(agreed, work.id);
    const done = scheduledById(schedule, work.id)?.done ?? 1;
    if (!dates || dates.occurrences || done === 1 || childrenOf(plan, work.id).length > 0) continue;
    const hasBegun = done > 0 || work.timing.started !== undefined;
    const missed = dates.finish < asOf ? 'ended' : dates.start < asOf && !hasBegun ? 'begun' : undefined;
    if (!missed || (!hasBegun && isHeld(plan, schedule, work))) continue;
    found.set(work.id, { missed, planned: missed === 'ended' ? dates.finish : dates.start });
  }
  return found;
}

/** Each plan of a portfolio has its own status date. */
function withoutStatus({ head, elements, ...others }: Plan): Plan {
  return {
    ...others,
    ...(head && { head: withoutAsOf(head) as typeof head }),
    elements: elements.map(withoutAsOf),
  };
}

function withoutAsOf(element: Element): Element {
  if (element.kind !== 'plan') return element;
  const { asOf: _, ...dates } = element;
  return dates;
}

/** Whether it or a phase around it waits for something that has not happened. */
function isHeld(plan: Plan, schedule: Schedule, work: Work): boolean {
  return workAround(plan, work).some(({ timing }) =>
    timing.waitsFor.some((link) => isAwaited(plan, schedule, link)),
  );
}

function isAwaited(plan: Plan, schedule: Schedule, { type, predecessor }: Link): boolean {
  const done = scheduledById(schedule, predecessor)?.done ?? 0;
  if (type === 'finish-start' || type === 'finish-finish') return done < 1;
  const awaited = elementById(plan, predecessor);
  return done === 0 && !(awaited && 'timing' in awaited && awaited.timing.started !== undefined);
}
