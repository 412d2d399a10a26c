/** A calendar day as whole days since 1970-01-01. */
export type Day = number;

/** Both ends included. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/** A day, month, quarter, week or year as it was written, with the days it spans. */
export interface Period extends DayRange {
  /** `2026-03-02`, `2026-W10`, `2026-03`, `2026-Q1` or `2026`. */
  readonly text: string;
}

export type DurationUnit = 'min' | 'h' | 'd' | 'w' | 'm' | 'y';

export interface Duration {
  readonly value: number;
  readonly unit: DurationUnit;
  /** Counts calendar days rather than working days. */
  readonly elapsed: boolean;
}

/** An amount in a currency (ISO 4217), once or flowing year by year. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
  /** When it falls, if it falls once. */
  readonly on?: Period;
  readonly perYear?: { readonly from?: Period; readonly until?: Period };
}

export type RecurrenceUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

export interface Recurrence {
  readonly interval: number;
  readonly unit: RecurrenceUnit;
  readonly from?: Period;
  readonly until?: Period;
}

/** A value on a day or in a period. */
export interface DatedNumber {
  readonly value: number;
  readonly on?: Period;
}
