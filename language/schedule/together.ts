import type { Id } from '../plan/element.ts';
import { planSpan } from './plan-span.ts';
import type { Schedule, Scheduled } from './schedule.ts';

/** Returns the dates of several plans as one; work that plans share has the dates of the first of them. */
export function together(schedules: readonly Schedule[]): Schedule {
  const byId = new Map<Id, Scheduled>();
  for (const schedule of schedules) {
    for (const element of schedule.elements) if (!byId.has(element.id)) byId.set(element.id, element);
  }
  const elements = [...byId.values()];
  const [first] = schedules;
  const asOf = schedules.every((one) => one.asOf === first?.asOf) ? first?.asOf : undefined;
  return {
    ...planSpan(elements),
    ...(asOf === undefined ? {} : { asOf }),
    elements,
    cycles: schedules.flatMap(({ cycles }) => cycles),
    problems: schedules.flatMap(({ problems }) => problems),
  };
}
