import type { Id } from '../plan/element.ts';
import type { Day } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import type { Work } from '../plan/work.ts';
import { calendarsOf } from './calendars.ts';
import { shareOf } from './length.ts';
import type { Schedule, Scheduled } from './schedule.ts';
import { workingDays } from './span.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** So much of a role's full-time week on each working day. */
export interface Demand {
  readonly role: Id;
  readonly share: number;
}

/** What one element still asks of a role on one day. */
export interface Portion {
  readonly element: Id;
  readonly share: number;
}

/** What is still to be done, by role and day; days before the status date are over. */
export type Load = ReadonlyMap<Id, ReadonlyMap<Day, readonly Portion[]>>;

/**
 * Returns what the work that is left asks of each role on each day: the effort, spread evenly over the working
 * days in proportion to the shares, or else the shares that are written. Work without either asks nothing.
 */
export function loadOf(plan: Plan, schedule: Schedule): Load {
  const load = new Map<Id, Map<Day, Portion[]>>();
  const calendarOf = calendarsOf(plan);
  for (const dates of schedule.elements) {
    if (dates.done === 1 || dates.kind !== 'activity') continue;
    const work = elementById(plan, dates.id);
    if (work?.kind !== 'activity' || work.by.length === 0) continue;
    const calendar = calendarOf(work);
    for (const { start, finish } of stretchesOf(dates, schedule.asOf)) {
      const from = calendar.rank(start);
      const to = calendar.rank(finish + 1);
      const left = dates.occurrences ? 1 : 1 - dates.done;
      for (const { role, share } of demandsOf(plan, work, calendar, (to - from) / left)) {
        const days = load.get(role) ?? new Map<Day, Portion[]>();
        load.set(role, days);
        for (let rank = from; rank < to; rank++) add(days, calendar.nth(rank), { element: dates.id, share });
      }
    }
  }
  return load;
}

/** Returns what the work asks of roles on each of so many working days. */
export function demandsOf(plan: Plan, work: Work, calendar: WorkCalendar, days: number): Demand[] {
  const { effort } = work.timing;
  const roles = work.by.filter(({ party }) => elementById(plan, party)?.kind === 'role');
  if (!effort) return roles.flatMap(({ party, share }) => (share ? [{ role: party, share }] : []));
  const all = work.by.reduce((sum, each) => sum + shareOf(plan, each), 0);
  if (all === 0 || days === 0) return [];
  const perShare = workingDays(effort, calendar) / all / days;
  return roles.map((each) => ({ role: each.party, share: perShare * shareOf(plan, each) }));
}

/** Returns how much of a full-time week the role has to give. */
export function capacityOf(plan: Plan, role: Id): number {
  const element = elementById(plan, role);
  return (element?.kind === 'role' ? element.capacity : undefined) ?? 1;
}

function stretchesOf({ start, finish, occurrences }: Scheduled, asOf = -Infinity) {
  return (occurrences ?? [{ start, finish }])
    .filter((each) => each.finish >= asOf)
    .map((each) => ({ start: Math.max(each.start, asOf), finish: each.finish }));
}

function add(days: Map<Day, Portion[]>, day: Day, portion: Portion): void {
  const others = days.get(day);
  if (others) others.push(portion);
  else days.set(day, [portion]);
}
