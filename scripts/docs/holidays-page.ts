import { type Country, countries } from '../../language/plan/calendar.ts';
import { fromDay } from '../../language/plan/days.ts';
import type { Day } from '../../language/plan/literals.ts';
import { holidaysOf } from '../../language/schedule/holidays.ts';
import { definitionOf } from './holiday-definition.ts';

const firstYear = 2024;
const lastYear = 2035;
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);

const names: Readonly<Record<Country, string>> = {
  NO: 'Norway',
  SE: 'Sweden',
  DK: 'Denmark',
  FI: 'Finland',
  IS: 'Iceland',
};

const remarks: Readonly<Record<Country, string>> = {
  NO: 'Christmas Eve and New Year’s Eve are ordinary working days; close them in a calendar of your own where you do not work.',
  SE: 'Midsummer Eve, Christmas Eve and New Year’s Eve are no public holidays, but offices are closed. Whit Monday was a holiday until 2004, the national day has been one since 2005.',
  DK: 'Constitution Day and Christmas Eve are no public holidays, but offices are closed. Store Bededag was a holiday until 2023.',
  FI: 'Midsummer Eve and Christmas Eve are ordinary working days by law; close them in a calendar of your own where you do not work.',
  IS: 'Christmas Eve and New Year’s Eve are half holidays; here they count as whole ones, as plans count in days.',
};

/** Returns the page of the handbook that lists every holiday of the countries' calendars. */
export function holidaysPage(): string {
  return `# Holidays

The days on which the calendars \`${countries.join(' ')}\` are closed beside Saturday and Sunday. Varde knows them from 2000 to
2060; this page shows ${firstYear} to ${lastYear}, as month and day. A calendar of your own can open each of them again:

\`\`\`varde
calendar Shop "The shop" {
  based on SE
  open 2026-12-24 "Half a day"
}
\`\`\`

The dates come from [date-holidays](https://github.com/commenthol/date-holidays) (data under CC BY-SA 3.0).
This page is written by \`npm run docs\`.
${countries.map(section).join('')}`;
}

function section(country: Country): string {
  const holidays = holidaysOf(country);
  const rows = [...new Set(holidays.map(({ name }) => name))]
    .map((name) => ({ name, days: holidays.filter((each) => each.name === name).map(({ day }) => day) }))
    .filter(({ days }) => days.some((day) => years.includes(fromDay(day).year)))
    .sort((a, b) => firstIn(a.days) - firstIn(b.days));
  return `
## ${names[country]}: \`${country}\`

${remarks[country]}

| holiday | how it is set | ${years.join(' | ')} |
| --- | --- | ${years.map(() => '---').join(' | ')} |
${rows.map(({ name, days }) => `| ${name} | ${definitionOf(days)} | ${years.map((year) => cell(days, year)).join(' | ')} |\n`).join('')}`;
}

/** The first that the page shows; they stand in the order of their first year. */
function firstIn(days: readonly Day[]): Day {
  return Math.min(...days.filter((day) => fromDay(day).year >= firstYear));
}

function cell(days: readonly Day[], year: number): string {
  return days
    .map(fromDay)
    .filter((date) => date.year === year)
    .map(({ month, day }) => `${two(month)}-${two(day)}`)
    .join(', ');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
