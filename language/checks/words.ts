import { formatDay } from '../locale/dates.ts';
import type { Id } from '../plan/element.ts';
import type { Day } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import { titleOf } from '../plan/query.ts';

/** Returns the title of the element as findings name it: “Pilot”. */
export function called(plan: Plan, id: Id): string {
  return `“${titleOf(plan, id)}”`;
}

/** Returns the titles of the elements, and of a long list only the first and how many more there are. */
export function allCalled(plan: Plan, ids: readonly Id[]): string {
  const most = 5;
  const names = ids.slice(0, most).map((id) => called(plan, id));
  const more = ids.length - most;
  if (more > 0) return `${names.join(', ')} and ${more} more`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Returns the day as findings write it: `12 June 2026`. */
export function on(day: Day): string {
  return formatDay('en', day);
}

/** Returns “1 working day” or “3 working days”. */
export function workingDays(count: number): string {
  return `${count} working day${count === 1 ? '' : 's'}`;
}

/** Returns a share as a whole per cent: `60 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
