import { formatDay } from '../locale/dates.ts';
import { reviewWords } from '../locale/review.ts';
import { titleOf } from '../plan/query.ts';
import type { Assessed } from '../plan/risk-rating.ts';
import type { Change } from './changes.ts';
import { clauseOf } from './clauses.ts';
import { eitherTitle, quotedNames } from './names.ts';
import type { Review } from './review.ts';
import { propertyWords, valueText } from './value-text.ts';
import type { VersionFinding } from './version.ts';

/** Facts of a comparison in rows; all have as many cells as the head. Cells are plain text. */
export interface ReviewTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Returns the tables of a comparison that have rows, the most important first, in the language of the plan. */
export function tablesOf(review: Review): ReviewTable[] {
  return [datesTable(review), risksTable(review), ...findingTables(review), changesTable(review)].filter(
    ({ rows }) => rows.length > 0,
  );
}

function datesTable(review: Review): ReviewTable {
  const { plan } = review.after;
  const { tables, columns } = reviewWords[plan.locale];
  const names = quotedNames(review.before, review.after);
  const { work, before, after, days, because } = columns;
  return {
    title: tables.dates,
    head: [work, before, after, days, because],
    rows: review.moves.map(({ element, start, finish, workingDays, causes }) => [
      titleOf(plan, element),
      daysText(review, start.before, finish.before),
      daysText(review, start.after, finish.after),
      `${workingDays > 0 ? '+' : ''}${workingDays}`.replace('-', '−'),
      causes.map((cause) => clauseOf(review, cause, names)).join('; '),
    ]),
  };
}

function daysText({ after }: Review, start: number, finish: number): string {
  const { locale } = after.plan;
  return start === finish
    ? formatDay(locale, start)
    : `${formatDay(locale, start)} – ${formatDay(locale, finish)}`;
}

function risksTable({ after, risks }: Review): ReviewTable {
  const { tables, columns } = reviewWords[after.plan.locale];
  return {
    title: tables.risks,
    head: [columns.element, columns.before, columns.after],
    rows: risks.map(({ element, rating }) => [
      titleOf(after.plan, element),
      ratingText(rating.before),
      ratingText(rating.after),
    ]),
  };
}

function ratingText(assessed: Assessed | undefined): string {
  if (!assessed) return '–';
  const [today, after] = [assessed.today, assessed.after].map(
    ({ likelihood, impact }) => `${likelihood} × ${impact}`,
  );
  return today === after ? `${today}` : `${today} → ${after}`;
}

function findingTables({ after, findings }: Review): ReviewTable[] {
  const { tables, columns } = reviewWords[after.plan.locale];
  const head = [columns.finding, 'id'];
  const rowsOf = (some: readonly VersionFinding[]) => some.map(({ message, rule }) => [message, rule]);
  return [
    { title: tables.appeared, head, rows: rowsOf(findings.appeared) },
    { title: tables.gone, head, rows: rowsOf(findings.gone) },
  ];
}

function changesTable(review: Review): ReviewTable {
  const { tables, columns } = reviewWords[review.after.plan.locale];
  const { element, property, before, after } = columns;
  return {
    title: tables.changes,
    head: [element, property, before, after],
    rows: review.changes.flatMap((change) => changeRows(review, change)),
  };
}

function changeRows(review: Review, change: Change): string[][] {
  const { states } = reviewWords[review.after.plan.locale];
  const titled = eitherTitle(review.before, review.after);
  const name = `${change.kind} ${titled(change.element)}`;
  if (change.type !== 'changed') {
    const id = change.element;
    return [
      [name, states[change.type], change.type === 'removed' ? id : '', change.type === 'added' ? id : ''],
    ];
  }
  const { before, element, isMoved, isRenamed, properties } = change;
  const state = isMoved ? states.moved : states.renamed;
  return [
    ...(isMoved || isRenamed ? [[name, state, before, element]] : []),
    ...properties.map(({ property, before: old, after: now }) => [
      name,
      propertyWords(property),
      valueText(property, old, titled),
      valueText(property, now, titled),
    ]),
  ];
}
