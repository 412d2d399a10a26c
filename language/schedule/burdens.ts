import { fromDay, toDay } from '../plan/days.ts';
import type { Id } from '../plan/element.ts';
import type { Day } from '../plan/literals.ts';
import { ownOfKind } from '../plan/own-elements.ts';
import type { Plan } from '../plan/plan.ts';
import { childrenOf } from '../plan/query.ts';
import { type Reach, reachOf } from '../plan/reach.ts';
import { type Schedule, scheduledById } from './schedule.ts';

/** By stakeholder and by the first day of the month: the activities that ask something of them then. */
export type Burdens = ReadonlyMap<Id, ReadonlyMap<Day, ReadonlySet<Id>>>;

/** So many activities in one month people can follow. */
export const bearable = 5;

/** Returns what activities ask of each stakeholder, month by month, from the status date on. */
export function burdensOf(plan: Plan, schedule: Schedule): Burdens {
  const monthsOf = remembered((work: Id) => monthsWith(schedule, work));
  const burdens = new Map<Id, Map<Day, Set<Id>>>();
  for (const { id } of ownOfKind(plan, 'stakeholder')) {
    const months = new Map<Day, Set<Id>>();
    for (const reach of reachOf(plan, id)) {
      if (!asksSomething(plan, reach)) continue;
      for (const month of monthsOf(reach.work.id)) {
        months.set(month, (months.get(month) ?? new Set()).add(reach.work.id));
      }
    }
    burdens.set(id, months);
  }
  return burdens;
}

/** To be informed takes no time. */
function asksSomething(plan: Plan, { work, as }: Reach): boolean {
  return work.kind === 'activity' && as !== 'informed' && childrenOf(plan, work.id).length === 0;
}

/** The first day of each month in which the work goes on. */
function monthsWith(schedule: Schedule, work: Id): readonly Day[] {
  const dates = scheduledById(schedule, work);
  const months = new Set<Day>();
  for (const { start, finish } of dates?.occurrences ?? (dates ? [dates] : [])) {
    for (let month = monthOf(start); month <= finish; month = monthOf(month + 31)) months.add(month);
  }
  const { asOf } = schedule;
  return asOf === undefined ? [...months] : [...months].filter((month) => month >= monthOf(asOf));
}

function monthOf(day: Day): Day {
  const { year, month } = fromDay(day);
  return toDay(year, month, 1);
}

function remembered<K, V>(find: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}
