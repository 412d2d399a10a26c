import { csv } from '../../language/exchange/csv.ts';
import { formatDay, isoDay } from '../../language/locale/dates.ts';
import type { Locale } from '../../language/locale/locale.ts';
import { reviewWords } from '../../language/locale/review.ts';
import type { Measures } from '../../language/review/measures.ts';
import { tableAsText } from '../table.ts';
import { logChart } from './chart.ts';
import type { LogEntry } from './entries.ts';

/** What is written for each format; the table in the reader's language, the chart in that of the plan. */
export const logFormats = { table: logAsTable, csv: logAsCsv, json: logAsJson, svg: logChart } as const;

function logAsTable(entries: readonly LogEntry[], locale: Locale): string {
  const words = reviewWords[locale];
  const { when, finish, cost, risks, coverage, subject } = words.log;
  const rows = entries.map(({ measures, ...entry }) => [
    entry.when.slice(0, 10),
    measures.finish === undefined ? '–' : formatDay(locale, measures.finish),
    costText(measures, locale),
    words.risksAndRed(measures.openRisks, measures.redRisks),
    measures.covered ? `${measures.covered.met}/${measures.covered.all}` : '–',
    entry.subject,
  ]);
  return tableAsText([[when, finish, cost, risks, coverage, subject], ...rows]);
}

function costText({ costs }: Measures, locale: Locale): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const amounts = Array.from(costs, ([currency, amount]) => `${number.format(amount)} ${currency}`);
  return amounts.join(' + ') || '–';
}

function logAsCsv(entries: readonly LogEntry[]): string {
  const currencies = [...new Set(entries.flatMap(({ measures }) => [...measures.costs.keys()]))].sort();
  const head = [
    'commit',
    'when',
    'finish',
    'openRisks',
    'redRisks',
    'covered',
    'ofAll',
    ...currencies,
    'subject',
  ];
  const rows = entries.map(({ commit, when, subject, measures }) => [
    commit,
    when,
    measures.finish === undefined ? '' : isoDay(measures.finish),
    measures.openRisks,
    measures.redRisks,
    measures.covered?.met ?? '',
    measures.covered?.all ?? '',
    ...currencies.map((currency) => measures.costs.get(currency) ?? 0),
    subject,
  ]);
  return csv([head, ...rows]);
}

function logAsJson(entries: readonly LogEntry[]): string {
  const told = entries.map(({ commit, when, subject, plan, measures }) => ({
    commit,
    when,
    subject,
    plan: plan.title,
    finish: measures.finish === undefined ? null : isoDay(measures.finish),
    costs: Object.fromEntries(measures.costs),
    openRisks: measures.openRisks,
    redRisks: measures.redRisks,
    covered: measures.covered ?? null,
  }));
  return `${JSON.stringify(told, null, 2)}\n`;
}
