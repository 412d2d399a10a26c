import { formatMoney } from '../locale/numbers.ts';
import { wordsOf } from '../locale/words.ts';
import type { Plan } from '../plan/plan.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { breakEven, type CaseItem, type CaseYear, caseItems, caseYears } from './business-case.ts';
import { caseTable } from './businesscase-table.ts';
import type { LegendEntry } from './diagram.ts';
import { type DiagramType, type Drawing, nothingDrawn } from './diagram-type.ts';
import { visible } from './mermaid-text.ts';
import { chartSource } from './xychart.ts';

const longestCurrency = 8;

/** Costs and benefits of each year, and how they add up. */
export const businesscase: DiagramType = {
  shows: [['cost', 'benefit', 'phase', 'activity', 'milestone', 'gate']],
  offers: (plan) =>
    plan.elements.some((one) => ('amount' in one && one.amount) || ('costs' in one && one.costs))
      ? [{ title: wordsOf(plan.locale).businesscase.title }]
      : [],
  draw: drawBusinesscase,
};

/** In the currency that most items are in; the others stand in the table. */
function drawBusinesscase(plan: Plan, schedule: Schedule): Drawing {
  const words = wordsOf(plan.locale).businesscase;
  const items = caseItems(plan, schedule);
  if (items.length === 0) return nothingDrawn(words.title, words.empty);
  const currencies = currenciesOf(items);
  const cases = currencies.map((currency) => {
    const own = items.filter((item) => item.currency === currency);
    return { currency, items: own, years: caseYears(own) };
  });
  const table = caseTable(plan, cases);
  const main = cases.find(({ years }) => years.length > 0);
  const [first, last] = [main?.years[0], main?.years.at(-1)];
  if (!main || !first || !last) return nothingDrawn(words.title, words.undated, table);
  const { currency, years } = main;
  const evenIn = breakEven(years);
  const total = (pick: (year: CaseYear) => number) =>
    formatMoney(plan.locale, sumOf(years.map(pick)), visible(currency, longestCurrency));
  return {
    title: evenIn === undefined ? words.neverEven(last.year) : words.evenIn(evenIn),
    description: words.description({
      plan: plan.title,
      first: first.year,
      last: last.year,
      costs: total(({ cost }) => cost),
      benefits: total(({ benefit }) => benefit),
      evenIn,
    }),
    source: sourceOf(plan, currency, years),
    ids: {},
    legend: legendOf(
      plan,
      main.items,
      currencies.filter((other) => other !== currency),
      evenIn,
    ),
    table,
  };
}

/** Those with dates before those without, and among them the more used first. */
function currenciesOf(items: readonly CaseItem[]): string[] {
  const uses = new Map<string, number>();
  for (const { currency, years } of items) {
    uses.set(currency, (uses.get(currency) ?? 0) + (years.size > 0 ? 1 : 0));
  }
  return [...uses].sort(([, a], [, b]) => b - a).map(([currency]) => currency);
}

function sourceOf(plan: Plan, currency: string, years: readonly CaseYear[]) {
  const words = wordsOf(plan.locale).businesscase;
  const reach = years.flatMap(({ cost, benefit, accumulated }) => [benefit, -cost, accumulated]);
  const span = Math.max(...reach, 0) - Math.min(...reach, 0);
  const [unit, scale] =
    span >= 1e7
      ? (['millions', 1e6] as const)
      : span >= 1e4
        ? (['thousands', 1e3] as const)
        : (['ones', 1] as const);
  return chartSource({
    categories: years.map(({ year }) => String(year)),
    axis: words.axis(words.units[unit](visible(currency, longestCurrency))),
    up: { title: words.series.benefit, values: years.map(({ benefit }) => benefit / scale) },
    down: { title: words.series.cost, values: years.map(({ cost }) => cost / scale) },
    line: { title: words.series.accumulated, values: years.map(({ accumulated }) => accumulated / scale) },
  });
}

/** What bars and line are stands in the chart itself. */
function legendOf(
  plan: Plan,
  items: readonly CaseItem[],
  otherCurrencies: readonly string[],
  evenIn: number | undefined,
): LegendEntry[] {
  const { businesscase: words, list } = wordsOf(plan.locale);
  const undated = items.filter((item) => item.undated !== 0).map(({ title }) => title);
  return [
    ...(evenIn === undefined ? [] : [{ mark: '=', text: words.legend.even(evenIn) }]),
    ...(undated.length > 0 ? [{ mark: '–', text: words.legend.undated(list(undated)) }] : []),
    ...(otherCurrencies.length > 0
      ? [{ mark: '+', text: words.legend.otherCurrencies(list(otherCurrencies)) }]
      : []),
  ];
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
