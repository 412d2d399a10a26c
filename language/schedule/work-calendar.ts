import { weekday } from '../plan/days.ts';
import type { Day } from '../plan/literals.ts';
import { horizon } from './civil-days.ts';

/** A Monday, so that whole weeks count from it. */
const monday = -3;

/** A week's pattern and the days that differ from it. */
export interface CalendarRules {
  /** Working days of the week, Monday first. */
  readonly week: readonly boolean[];
  /** Whether the day is open, for days that do not follow the week. */
  readonly exceptions: ReadonlyMap<Day, boolean>;
  /** Length of a working day; absent where nothing says. */
  readonly hours?: number;
}

/**
 * Working days as numbers. Inside the span of its exceptions it looks up tables, outside it reckons by
 * whole weeks, so every question is answered in constant time for any day.
 */
export class WorkCalendar {
  /** Working days of an ordinary week. */
  readonly daysPerWeek: number;
  readonly hoursPerDay: number;
  private readonly openWeekdays: number[];
  private readonly openBefore: number[];
  private readonly from: Day;
  private readonly to: Day;
  /** How many working days lie before each day of the span, and which days they are. */
  private readonly ranks: Int32Array;
  private readonly days: Int32Array;
  private readonly rankFrom: number;
  private readonly rankTo: number;
  /** How many more working days the span holds than its weeks promise. */
  private readonly surplus: number;

  /** Open on the days that are open in all of the rules. */
  constructor(rules: readonly CalendarRules[]) {
    const week = [0, 1, 2, 3, 4, 5, 6].map((weekday) => rules.every((rule) => rule.week[weekday]));
    this.openWeekdays = [0, 1, 2, 3, 4, 5, 6].filter((weekday) => week[weekday]);
    this.openBefore = [0, 1, 2, 3, 4, 5, 6].map((weekday) => week.slice(0, weekday).filter(Boolean).length);
    this.daysPerWeek = this.openWeekdays.length;
    this.hoursPerDay = Math.min(...rules.flatMap((rule) => rule.hours ?? []), Number.POSITIVE_INFINITY);
    if (this.hoursPerDay === Number.POSITIVE_INFINITY) this.hoursPerDay = 7.5;
    [this.from, this.to] = spanOf(rules);
    this.ranks = new Int32Array(this.to - this.from);
    this.days = new Int32Array(this.to - this.from);
    this.rankFrom = this.ordinaryRank(this.from);
    this.rankTo = this.rankFrom + this.fillTables(rules, week);
    this.surplus = this.rankTo - this.ordinaryRank(this.to);
  }

  /** Returns whether the day is a working day. */
  isOpen(day: Day): boolean {
    return this.rank(day + 1) > this.rank(day);
  }

  /** Returns the number of working days before the day, counted from a fixed day. */
  rank(day: Day): number {
    if (day < this.from) return this.ordinaryRank(day);
    if (day < this.to) return this.ranks[day - this.from] as number;
    return this.ordinaryRank(day) + this.surplus;
  }

  /**
   * Returns the working day that has so many before it: the inverse of `rank`. Where the open days of a week without any
   * have run out, that is a day after all plans.
   */
  nth(rank: number): Day {
    if (rank < this.rankFrom) return this.ordinaryNth(rank);
    if (rank < this.rankTo) return this.days[rank - this.rankFrom] as number;
    return this.ordinaryNth(rank - this.surplus);
  }

  /** Returns the day itself if it is a working day, else the first one after it. */
  onOrAfter(day: Day): Day {
    return this.nth(this.rank(day));
  }

  /** Returns the day itself if it is a working day, else the last one before it. */
  onOrBefore(day: Day): Day {
    return this.nth(this.rank(day + 1) - 1);
  }

  /** Returns the number of working days in the span. */
  private fillTables(rules: readonly CalendarRules[], week: readonly boolean[]): number {
    const { from, rankFrom, ranks, days } = this;
    const open = new Uint8Array(ranks.length);
    for (let at = 0; at < open.length; at++) open[at] = week[weekday(from + at)] ? 1 : 0;
    for (const { exceptions } of rules) {
      for (const day of exceptions.keys())
        open[day - from] = rules.every((rule) => isOpenBy(rule, day)) ? 1 : 0;
    }
    let count = 0;
    for (let at = 0; at < open.length; at++) {
      ranks[at] = rankFrom + count;
      if (open[at]) days[count++] = from + at;
    }
    return count;
  }

  private ordinaryRank(day: Day): number {
    const weeks = Math.floor((day - monday) / 7);
    return weeks * this.daysPerWeek + (this.openBefore[day - monday - weeks * 7] as number);
  }

  private ordinaryNth(rank: number): Day {
    if (this.daysPerWeek === 0) return rank < 0 ? this.from + rank : horizon + 1 + rank;
    const weeks = Math.floor(rank / this.daysPerWeek);
    return monday + weeks * 7 + (this.openWeekdays[rank - weeks * this.daysPerWeek] as number);
  }
}

function isOpenBy(rule: CalendarRules, day: Day): boolean {
  return rule.exceptions.get(day) ?? rule.week[weekday(day)] === true;
}

function spanOf(rules: readonly CalendarRules[]): [from: Day, to: Day] {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const rule of rules) {
    for (const day of rule.exceptions.keys()) {
      if (day < from) from = day;
      if (day >= to) to = day + 1;
    }
  }
  return from < to ? [from, to] : [monday, monday];
}
