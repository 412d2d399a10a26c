import { isoDay } from '../locale/dates.ts';
import type { Locale } from '../locale/locale.ts';
import { percentOf } from '../locale/numbers.ts';
import { tableWords } from '../locale/table-words.ts';
import type { Plan } from '../plan/plan.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { type CsvStyle, csv } from './csv.ts';
import type { TableValue } from './tables/table.ts';
import { planTables } from './tables/tables.ts';

/** Spreadsheets take a file for UTF-8 that begins with it. */
const byteOrderMark = '\uFEFF';

/**
 * Returns everything that a plan holds as CSV for people: a file for each kind of element, named in the plan's language,
 * which a spreadsheet of that language opens as it is; days by ISO 8601, shares in per cent.
 */
export function tablesCsv(plan: Plan, schedule: Schedule): Record<string, string> {
  const words = tableWords(plan.locale);
  const style = styleOf(plan.locale);
  const textOf = (value: TableValue) => cellOf(value, style);
  return Object.fromEntries(
    planTables(plan, schedule).map(({ sheet, columns, rows }) => [
      `${words.sheets[sheet]}.csv`,
      byteOrderMark +
        csv([columns.map((column) => words.columns[column]), ...rows.map((row) => row.map(textOf))], style),
    ]),
  );
}

/** Where the comma stands before decimals, a semicolon stands between columns. */
function styleOf(locale: Locale): CsvStyle {
  const { yes, no } = tableWords(locale).truths;
  const truth = (value: boolean) => (value ? yes : no);
  return locale === 'en'
    ? { separator: ',', number: String, truth }
    : { separator: ';', number: (value) => String(value).replace('.', ','), truth };
}

function cellOf(value: TableValue, { number }: CsvStyle): string | number | boolean {
  if (value === undefined) return '';
  if (typeof value !== 'object') return value;
  return 'day' in value ? isoDay(value.day) : `${number(percentOf(value.share))}%`;
}
