import { isoDay } from '../locale/dates.ts';
import { tableWords } from '../locale/table-words.ts';
import type { Plan } from '../plan/plan.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { type Cell, csv } from './csv.ts';
import type { TableValue } from './tables/table.ts';
import { planTables } from './tables/tables.ts';

/** Returns everything that a plan holds as CSV: a file for each kind of element, named in the plan's language; days by ISO 8601. */
export function tablesCsv(plan: Plan, schedule: Schedule): Record<string, string> {
  const words = tableWords(plan.locale);
  return Object.fromEntries(
    planTables(plan, schedule).map(({ sheet, columns, rows }) => [
      `${words.sheets[sheet]}.csv`,
      csv([columns.map((column) => words.columns[column]), ...rows.map((row) => row.map(cellOf))]),
    ]),
  );
}

function cellOf(value: TableValue): Cell {
  if (value === undefined) return '';
  if (typeof value !== 'object') return value;
  return 'day' in value ? isoDay(value.day) : value.share;
}
