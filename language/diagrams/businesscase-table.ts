import { formatAmount } from '../locale/numbers.ts';
import { wordsOf } from '../locale/words.ts';
import type { Plan } from '../plan/plan.ts';
import type { CaseItem, CaseYear } from './business-case.ts';
import type { Table } from './diagram.ts';

/** The items of one currency, and the years in which they fall. */
export interface CurrencyCase {
  readonly currency: string;
  readonly items: readonly CaseItem[];
  readonly years: readonly CaseYear[];
}

/** The items of each currency by year, and below them what they add up to. */
export function caseTable(plan: Plan, cases: readonly CurrencyCase[]): Table {
  const words = wordsOf(plan.locale).businesscase;
  const { item, kind, undated, sum } = words.columns;
  const years = [...new Set(cases.flatMap((one) => one.years.map(({ year }) => year)))].sort((a, b) => a - b);
  return {
    head: [item, kind, ...years.map(String), undated, sum],
    rows: cases.flatMap((one) => [...itemRows(plan, one, years), ...totalRows(plan, one, years)]),
  };
}

function itemRows({ locale }: Plan, { currency, items }: CurrencyCase, years: readonly number[]) {
  const { kinds } = wordsOf(locale).businesscase;
  return items.map((item) => {
    const amounts = years.map((year) => item.years.get(year) ?? 0);
    const sum = amounts.reduce((a, b) => a + b, item.undated);
    const cells = [...amounts, item.undated, sum].map((amount) => formatAmount(locale, amount));
    return { element: item.id, cells: [item.title, `${kinds[item.kind]}, ${currency}`, ...cells] };
  });
}

function totalRows({ locale }: Plan, one: CurrencyCase, years: readonly number[]) {
  const { totals } = wordsOf(locale).businesscase;
  const byYear = new Map(one.years.map((year) => [year.year, year]));
  const undated = (kind: CaseItem['kind']) =>
    one.items.reduce((sum, item) => sum + (item.kind === kind ? item.undated : 0), 0);
  const row = (title: string, pick: (year: CaseYear) => number, without: number) => {
    const amounts = years.map((year) => {
      const found = byYear.get(year);
      return found ? pick(found) : 0;
    });
    const sum = amounts.reduce((a, b) => a + b, without);
    const cells = [...amounts, without, sum].map((amount) => formatAmount(locale, amount));
    return { cells: [title, one.currency, ...cells] };
  };
  const [costs, benefits] = [undated('cost'), undated('benefit')];
  let last = 0;
  const accumulated = years.map((year) => {
    last = byYear.get(year)?.accumulated ?? last;
    return formatAmount(locale, last);
  });
  return [
    row(totals.costs, ({ cost }) => cost, costs),
    row(totals.benefits, ({ benefit }) => benefit, benefits),
    row(totals.net, ({ cost, benefit }) => benefit - cost, benefits - costs),
    { cells: [totals.accumulated, one.currency, ...accumulated, '', ''] },
  ];
}
