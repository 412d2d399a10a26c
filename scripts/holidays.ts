import { mkdirSync, writeFileSync } from 'node:fs';
import Holidays, { type HolidaysTypes } from 'date-holidays';
import { type Country, countries } from '../language/plan/calendar.ts';

const firstYear = 2000;
const lastYear = 2060;

/** Eves and half-official days on which offices are closed; a calendar can open them again. */
const daysOff: Partial<Record<Country, readonly string[]>> = {
  SE: ['midsommarafton', 'julafton', 'nyårsafton'],
  DK: ['Grundlovsdag', 'Juleaftensdag'],
};

/** Whit Monday was a public holiday in Sweden until the national day took its place (SFS 2004:1320). */
const publicUntil: Partial<Record<Country, Readonly<Record<string, number>>>> = {
  SE: { 'annandag pingst': 2004 },
};

/**
 * Iceland’s first day of summer is the first Thursday after 18 April (lög nr. 88/1971), so never that day itself, which
 * the library takes it for where it is a Thursday.
 */
const dayTooEarly = { country: 'IS', name: 'Sumardagurinn fyrsti', monthAndDay: '04-18', correction: 7 };

/** Writes the public holidays of the Nordic countries as one line each, two characters a year. */
export function embedHolidays(root: string): void {
  const tables = countries.map((country) => `  ${country}: ${JSON.stringify(table(country), null, 4)},\n`);
  mkdirSync(`${root}language/generated`, { recursive: true });
  writeFileSync(
    `${root}language/generated/holidays.ts`,
    `/** From date-holidays (https://github.com/commenthol/date-holidays), data under CC BY-SA 3.0. */
export const firstHolidayYear = ${firstYear};

/** Each holiday's day of the year in base 36, two digits a year; \`--\` where a year has none. */
export const holidayTables = {
${tables.join('')}} as const;
`,
  );
}

function table(country: Country): Record<string, string> {
  const calendar = new Holidays(country);
  const rows = new Map<string, string[]>();
  for (let year = firstYear; year <= lastYear; year++) {
    for (const holiday of calendar.getHolidays(year)) {
      if (!isClosed(country, year, holiday)) continue;
      const row = rows.get(holiday.name) ?? Array<string>(lastYear - firstYear + 1).fill('--');
      row[year - firstYear] = dayOfYear(country, holiday).toString(36).padStart(2, '0');
      rows.set(holiday.name, row);
    }
  }
  return Object.fromEntries([...rows].map(([name, days]) => [name, days.join('')]));
}

function isClosed(country: Country, year: number, { name, type }: HolidaysTypes.Holiday): boolean {
  return (
    type === 'public' ||
    daysOff[country]?.includes(name) === true ||
    year <= (publicUntil[country]?.[name] ?? 0)
  );
}

/** From 1; the library writes local days as `2026-05-17 00:00:00`. */
function dayOfYear(country: Country, { name, date }: HolidaysTypes.Holiday): number {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  const isTooEarly =
    country === dayTooEarly.country &&
    name === dayTooEarly.name &&
    date.slice(5, 10) === dayTooEarly.monthAndDay;
  const days = (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 0)) / 86_400_000;
  return isTooEarly ? days + dayTooEarly.correction : days;
}
