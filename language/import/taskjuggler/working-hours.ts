import type { Calendar } from '../../plan/calendar.ts';
import type { Item, Statement } from './statements.ts';
import { rangeIn } from './values.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const usualHours = 8;

/** When a project works. */
export interface WorkingHours {
  readonly week: readonly number[];
  readonly hoursPerDay: number;
  readonly closed: Calendar['closed'];
}

/** Returns the working days, hours and holidays that statements of a project say; without any, Monday to Friday. */
export function workingHoursOf(statements: readonly Statement[]): WorkingHours {
  const week = new Set([0, 1, 2, 3, 4]);
  const closed = closedDaysOf(statements);
  let hoursPerDay = usualHours;
  for (const { keyword, items } of statements) {
    if (keyword === 'dailyworkinghours') hoursPerDay = Number(items[0]?.text) || usualHours;
    if (keyword !== 'workinghours') continue;
    const isOff = items.at(-1)?.text === 'off';
    for (const day of daysNamed(items)) {
      if (isOff) week.delete(day);
      else week.add(day);
    }
  }
  return { week: [...week].toSorted((a, b) => a - b), hoursPerDay, closed };
}

/** Returns the days off that statements say, of a project or of a resource. */
export function closedDaysOf(statements: readonly Statement[]): Calendar['closed'] {
  return statements.flatMap(({ keyword, items }) => {
    if (keyword !== 'vacation' && keyword !== 'leaves') return [];
    const title = items.find(({ isText }) => isText)?.text;
    return splitAtCommas(items).flatMap((part) => {
      const days = rangeIn(part);
      return days ? [{ days, ...(title ? { title } : {}) }] : [];
    });
  });
}

/** Returns lists that commas part. */
export function splitAtCommas(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [[]];
  for (const item of items) {
    if (!item.isText && item.text === ',' && !item.body) parts.push([]);
    else parts.at(-1)?.push(item);
  }
  return parts.filter((part) => part.length > 0);
}

function daysNamed(items: readonly Item[]): number[] {
  return splitAtCommas(items).flatMap((part) => {
    const first = weekdays.indexOf(part[0]?.text ?? '');
    if (first < 0) return [];
    const last = part[1]?.text === '-' ? weekdays.indexOf(part[2]?.text ?? '') : first;
    const length = ((last - first + 7) % 7) + 1;
    return Array.from({ length }, (_, index) => (first + index) % 7);
  });
}
