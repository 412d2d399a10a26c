import { fromDay, toDay } from '../plan/days.ts';
import type { Id } from '../plan/element.ts';
import type { Day, DayRange, Money } from '../plan/literals.ts';
import type { Element, Plan } from '../plan/plan.ts';
import { yearlyAmounts } from '../plan/yearly-amounts.ts';
import { type Schedule, scheduledById } from '../schedule/schedule.ts';

/** Something that costs or gives money. */
export interface CaseItem {
  readonly id: Id;
  readonly title: string;
  readonly kind: 'cost' | 'benefit';
  readonly currency: string;
  /** What falls in each year; a year in which nothing falls is left out. */
  readonly years: ReadonlyMap<number, number>;
  /** What falls in no year, because nothing says when. */
  readonly undated: number;
}

/** A year of the costs and benefits in one currency. */
export interface CaseYear {
  readonly year: number;
  readonly cost: number;
  readonly benefit: number;
  /** Benefits less costs, of this year and all before it. */
  readonly accumulated: number;
}

/** How many years behind the plan's end are looked at, for what flows without an end. */
const yearsBehind = 5;
/** More years than this are no picture. */
const mostYears = 30;

/** Returns every cost and every benefit in money, with its years. */
export function caseItems(plan: Plan, schedule: Schedule): CaseItem[] {
  const amounts = plan.elements.flatMap((element) => {
    const found = amountOf(element);
    if (!found) return [];
    const on = found.money.on || found.money.perYear ? undefined : dayOf(schedule, element);
    return [{ element, kind: found.kind, money: dated(found.money, on) }];
  });
  const span = spanOf(
    schedule,
    amounts.map(({ money }) => money),
  );
  return amounts.map(({ element: { id, title }, kind, money }) => {
    const years = new Map(
      [...yearlyAmounts(money, span)].filter(([year, amount]) => amount !== 0 && isIn(span, year)),
    );
    const undated = money.on || money.perYear ? 0 : money.amount;
    return { id, title, kind, currency: money.currency, years, undated };
  });
}

/** Returns the years from the first to the last in which one of the items falls; all items have one currency. */
export function caseYears(items: readonly CaseItem[]): CaseYear[] {
  const years = [...new Set(items.flatMap((item) => [...item.years.keys()]))].sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const sum = (kind: CaseItem['kind'], year: number) =>
    items.reduce((total, item) => total + (item.kind === kind ? (item.years.get(year) ?? 0) : 0), 0);
  let accumulated = 0;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const [cost, benefit] = [sum('cost', year), sum('benefit', year)];
    accumulated += benefit - cost;
    return { year, cost, benefit, accumulated };
  });
}

/** Returns the year from which on the benefits so far are never again less than the costs so far. */
export function breakEven(years: readonly CaseYear[]): number | undefined {
  const lastBelow = years.findLastIndex(({ accumulated }) => Math.round(accumulated) < 0);
  return years[lastBelow + 1]?.year;
}

function amountOf(element: Element): { kind: CaseItem['kind']; money: Money } | undefined {
  if (element.kind === 'benefit' || element.kind === 'cost') {
    return element.amount && { kind: element.kind, money: element.amount };
  }
  return 'costs' in element && element.costs ? { kind: 'cost', money: element.costs } : undefined;
}

/** What does not say when it falls is paid when the work that it is for is finished. */
function dayOf(schedule: Schedule, element: Element): Day | undefined {
  const work = element.kind === 'cost' ? element.for : [element.id];
  const finished = work.flatMap((id) => scheduledById(schedule, id)?.finish ?? []);
  return finished.length > 0 ? Math.max(...finished) : undefined;
}

function dated(money: Money, day: Day | undefined): Money {
  return day === undefined ? money : { ...money, on: { text: '', first: day, last: day } };
}

/** Whole years: from the plan's first to the last in which an amount falls, and some behind the plan where one flows on. */
function spanOf({ start, finish }: Schedule, amounts: readonly Money[]): DayRange {
  const begins = amounts.flatMap(({ on, perYear }) => on?.last ?? perYear?.from?.first ?? []);
  const ends = amounts.flatMap(({ on, perYear }) => on?.last ?? perYear?.until?.last ?? []);
  const firsts = [...begins, ...(start === undefined ? [] : [start])];
  const first = firsts.length > 0 ? fromDay(least(firsts)).year : 0;
  const flowsOn = amounts.some(({ perYear }) => perYear && !perYear.until);
  const planEnd = finish === undefined ? first : fromDay(finish).year;
  const lastDated = ends.length > 0 ? fromDay(most(ends)).year : first;
  const last = Math.max(lastDated, flowsOn ? planEnd + yearsBehind : first);
  return { first: toDay(first, 1, 1), last: toDay(Math.min(last, first + mostYears - 1), 12, 31) };
}

function isIn({ first, last }: DayRange, year: number): boolean {
  return year >= fromDay(first).year && year <= fromDay(last).year;
}

function least(days: readonly Day[]): Day {
  return days.reduce((a, b) => Math.min(a, b));
}

function most(days: readonly Day[]): Day {
  return days.reduce((a, b) => Math.max(a, b));
}
