import type { Id } from '../plan/element.ts';
import type { Day } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import { calendarsOf } from './calendars.ts';
import { capacityOf, type Load, loadOf } from './load.ts';
import type { Schedule } from './schedule.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** A time in which a role has more to do than it has to give, on every one of its working days. */
export interface Overload {
  readonly role: Id;
  readonly first: Day;
  readonly last: Day;
  /** The most that is asked of it on one day, as a share of a full-time week. */
  readonly most: number;
  readonly capacity: number;
  /** The work that asks it, in the order of the text. */
  readonly elements: readonly Id[];
}

/** Keeps a sum of decimals such as 0.1 + 0.2 from passing for more than 0.3. */
export const rounding = 1e-9;

/** Returns every overload, role by role and in the order of time. */
export function overloadsOf(plan: Plan, schedule: Schedule): Overload[] {
  return overloadsIn(plan, loadOf(plan, schedule));
}

/** Returns every overload in a load of the plan’s roles, role by role and in the order of time. */
export function overloadsIn(plan: Plan, load: Load): Overload[] {
  const overloads: Overload[] = [];
  for (const [role, days] of load) {
    const capacity = capacityOf(plan, role);
    const calendar = calendarsOf(plan)({ by: [{ party: role }] });
    let open: Growing | undefined;
    for (const day of [...days.keys()].sort((a, b) => a - b)) {
      const portions = days.get(day) ?? [];
      const asked = portions.reduce((sum, { share }) => sum + share, 0);
      if (asked <= capacity + rounding) continue;
      if (!open || !isNext(calendar, open.last, day)) {
        open = { role, first: day, last: day, most: asked, capacity, elements: [] };
        overloads.push(open);
      }
      open.last = day;
      open.most = Math.max(open.most, asked);
      for (const { element } of portions) if (!open.elements.includes(element)) open.elements.push(element);
    }
  }
  return overloads;
}

type Growing = { -readonly [K in keyof Overload]: Overload[K] } & { elements: Id[] };

function isNext(calendar: WorkCalendar, day: Day, next: Day): boolean {
  return calendar.rank(next) <= calendar.rank(day + 1);
}
