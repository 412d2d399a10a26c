import { capital } from '../../locale/phrases.ts';
import { rhythmTexts } from '../../locale/report/rhythm.ts';
import type { Column, Sheet } from '../../locale/table-words.ts';
import { listedTexts } from '../../locale/text-list.ts';
import type { Id } from '../../plan/element.ts';
import type { Day, Recurrence } from '../../plan/literals.ts';
import type { Plan } from '../../plan/plan.ts';
import { titleOf } from '../../plan/query.ts';

/** What one cell holds: a text, a number, yes or no, a day, a share from 0 to 1, or nothing. */
export type TableValue =
  | string
  | number
  | boolean
  | { readonly day: Day }
  | { readonly share: number }
  | undefined;

/** What a plan says of its elements of one kind: the columns, and a row for each element in the order of the text. */
export interface Table {
  readonly sheet: Sheet;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly TableValue[])[];
}

/** A column, and what it says of an element. */
export type ColumnOf<E> = readonly [column: Column, value: (element: E) => TableValue];

/** Returns the elements as a table, without columns that say nothing of any of them. */
export function tableOf<E>(sheet: Sheet, elements: readonly E[], columns: readonly ColumnOf<E>[]): Table {
  const filled = columns
    .map(([column, value]) => ({ column, values: elements.map(value) }))
    .filter(({ values }) => values.some((value) => value !== undefined));
  return {
    sheet,
    columns: filled.map(({ column }) => column),
    rows: elements.map((_, row) => filled.map(({ values }) => values[row])),
  };
}

/** A day as a cell. */
export function dayCell(day: Day | undefined): TableValue {
  return day === undefined ? undefined : { day };
}

/** A share from 0 to 1 as a cell. */
export function shareCell(share: number | undefined): TableValue {
  return share === undefined ? undefined : { share };
}

/** Several texts in one cell. */
export function listCell(texts: readonly string[]): TableValue {
  return listedTexts(texts) || undefined;
}

/** The title of another element as a cell. */
export function titleCell(plan: Plan, id: Id | undefined): TableValue {
  return id === undefined ? undefined : titleOf(plan, id) || undefined;
}

/** The titles of other elements in one cell. */
export function titlesCell(plan: Plan, ids: readonly Id[]): TableValue {
  return listCell(ids.map((id) => titleOf(plan, id)));
}

/** How often something comes back, and from when to when where it is said: `Every month (2026-02 – 2027-06)`. */
export function rhythmCell({ locale }: Plan, recurrence: Recurrence | undefined): TableValue {
  if (!recurrence) return undefined;
  const { interval, unit, from, until } = recurrence;
  const span = from || until ? ` (${from?.text ?? ''} – ${until?.text ?? ''})` : '';
  return `${capital(rhythmTexts[locale](interval, unit))}${span}`;
}
