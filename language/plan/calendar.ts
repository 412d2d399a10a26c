import type { ElementBase, Id } from './element.ts';
import type { DayRange, Duration } from './literals.ts';

/** The countries whose public holidays Varde knows. */
export const countries = ['NO', 'SE', 'DK', 'FI', 'IS'] as const;
export type Country = (typeof countries)[number];

/** The days of the week as a plan writes them, Monday first. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A country's calendar, or one that is declared in the plan. */
export type CalendarRef = { readonly country: Country } | { readonly calendar: Id };

export interface Calendar extends ElementBase {
  readonly kind: 'calendar';
  readonly basedOn?: CalendarRef;
  /** Working days of the week, 0 for Monday to 6 for Sunday; absent: those of the base. */
  readonly week?: readonly number[];
  /** Length of a working day. */
  readonly day?: Duration;
  readonly closed: readonly { readonly days: DayRange; readonly title?: string }[];
  readonly open: readonly { readonly days: DayRange; readonly title?: string }[];
}
