import { expect, it } from 'vitest';
import type { Country } from '../../../language/plan/calendar.ts';
import { holidaysOf } from '../../../language/schedule/holidays.ts';
import { iso } from './plans.ts';

/** Easter Sundays by the ecclesiastical tables. */
const easter = [
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2038-04-25',
];

/** As the authorities of each country list them; weekends included. */
const lists: readonly (readonly [Country, number, string])[] = [
  ['NO', 2026, '01-01 04-02 04-03 04-05 04-06 05-01 05-14 05-17 05-24 05-25 12-25 12-26'],
  ['NO', 2027, '01-01 03-25 03-26 03-28 03-29 05-01 05-06 05-16 05-17 05-17 12-25 12-26'],
  [
    'SE',
    2026,
    '01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31',
  ],
  [
    'SE',
    2004,
    '01-01 01-06 04-09 04-11 04-12 05-01 05-20 05-30 05-31 06-25 06-26 11-06 12-24 12-25 12-26 12-31',
  ],
  ['DK', 2023, '01-01 04-06 04-07 04-09 04-10 05-05 05-18 05-28 05-29 06-05 12-24 12-25 12-26'],
  ['DK', 2026, '01-01 04-02 04-03 04-05 04-06 05-14 05-24 05-25 06-05 12-24 12-25 12-26'],
  ['FI', 2026, '01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-20 10-31 12-06 12-25 12-26'],
  [
    'IS',
    2026,
    '01-01 04-02 04-03 04-05 04-06 04-23 05-01 05-14 05-24 05-25 06-17 08-03 12-24 12-25 12-26 12-31',
  ],
];

const daysOf = (country: Country) =>
  holidaysOf(country)
    .map(({ day }) => iso(day))
    .sort();

it.each(lists)('%s %d', (country, year, days) => {
  const found = daysOf(country).filter((day) => day.startsWith(`${year}-`));
  expect(found).toEqual(days.split(' ').map((day) => `${year}-${day}`));
});

it.each(easter)('moves the feasts around Easter on %s', (sunday) => {
  const after = (days: number) => iso(Date.parse(sunday) / 86_400_000 + days);
  const everywhere = [-2, 0, 1, 39, 49];
  for (const country of ['NO', 'SE', 'DK', 'FI', 'IS'] as const) {
    expect(daysOf(country)).toEqual(expect.arrayContaining(everywhere.map(after)));
    expect(daysOf(country).includes(after(-3))).toBe(
      country === 'NO' || country === 'DK' || country === 'IS',
    );
  }
});

it('has no Store Bededag from 2024', () => {
  const years = holidaysOf('DK').flatMap(({ name, day }) =>
    name === 'Store Bededag' ? [iso(day).slice(0, 4)] : [],
  );
  expect(years.sort().slice(-1)).toEqual(['2023']);
  expect(years).toHaveLength(24);
});

it('begins the Icelandic summer on the first Thursday after 18 April, never on that day', () => {
  const starts = holidaysOf('IS').flatMap(({ name, day }) =>
    name === 'Sumardagurinn fyrsti' ? [iso(day)] : [],
  );
  expect(starts).toEqual(
    expect.arrayContaining(['2019-04-25', '2023-04-20', '2024-04-25', '2025-04-24', '2030-04-25']),
  );
  expect(starts).toHaveLength(61);
});

it('covers 2000 to 2060 in every country', () => {
  for (const country of ['NO', 'SE', 'DK', 'FI', 'IS'] as const) {
    const days = daysOf(country);
    expect([days[0], days[days.length - 1]?.slice(0, 4)]).toEqual(['2000-01-01', '2060']);
  }
});
