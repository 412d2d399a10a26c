import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import type { Party } from '../plan/people.ts';
import type { Plan } from '../plan/plan.ts';
import { elementsOfKind, titleOf } from '../plan/query.ts';
import type { Work } from '../plan/work.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { LegendEntry, Table } from './diagram.ts';
import { type DiagramType, type Drawing, type DrawOptions, nothingDrawn } from './diagram-type.ts';
import { titleWithin } from './labels.ts';
import {
  closedUp,
  type MatrixCell,
  type MatrixGroup,
  type MatrixHeading,
  matrixSource,
  type Tone,
} from './matrix.ts';
import { mermaidId } from './mermaid-text.ts';
import { workColours } from './palette.ts';
import type { MermaidSource } from './source.ts';
import { isReadable, type Target } from './target.ts';
import { sectionsOf } from './work-sections.ts';

const letters = ['A', 'R', 'C', 'I'] as const;
type Letter = (typeof letters)[number];

const tones: Readonly<Record<Letter, Tone>> = { A: 'strong', R: 'clear', C: 'soft', I: 'faint' };
const colours: Readonly<Record<Letter, string>> = {
  A: workColours.critical,
  R: workColours.active,
  C: workColours.planned,
  I: workColours.done,
};
const longestTitle = 90;

/** Who is accountable for each piece of work, who does it, who is consulted and who informed. */
export const raci: DiagramType = {
  shows: [
    ['phase', 'activity', 'milestone', 'gate'],
    ['stakeholder', 'role', 'team'],
  ],
  offers: (plan) =>
    workOf(plan).some((work) => letters.some((letter) => partiesIn(work, letter).length > 0))
      ? [{ title: wordsOf(plan.locale).raci.title }]
      : [],
  draw: drawRaci,
  units: (plan, _, { view }) =>
    sectionsOf(plan, view?.groupBy).map(({ rows }) => rows.map(({ work }) => work.id)),
};

function workOf(plan: Plan): Work[] {
  return elementsOfKind(plan, 'activity', 'milestone', 'gate');
}

function partiesIn({ owner, by, consults, informs }: Work, letter: Letter): readonly Id[] {
  switch (letter) {
    case 'A':
      return owner === undefined ? [] : [owner];
    case 'R':
      return by.map(({ party }) => party);
    case 'C':
      return consults;
    case 'I':
      return informs;
  }
}

function drawRaci(plan: Plan, _: Schedule, { view, target }: DrawOptions): Drawing {
  const words = wordsOf(plan.locale).raci;
  const work = workOf(plan);
  const table = tableOf(plan, work);
  const parties = busiestFirst(plan, work);
  if (parties.length === 0) {
    return nothingDrawn(words.title, work.length === 0 ? words.empty : words.nobody, table);
  }
  const columns = new Map(parties.map(({ id }, column) => [id, column]));
  const rows = sectionsOf(plan, view?.groupBy)
    .map(({ path, rows }) => ({
      title: path.map((heading) => titleWithin(heading, longestTitle)).join(' › '),
      rows: rows
        .filter((row) => row.work.kind !== 'phase')
        .map(({ id, work: one }) => ({ work: one, cells: cellsOf(one, id, columns) }))
        .filter(({ cells }) => cells.length > 0),
    }))
    .filter((group) => group.rows.length > 0);
  const drawn = new Set(rows.flatMap((group) => group.rows.map((row) => row.work)));
  const groups = rows.map(
    (group, index): MatrixGroup => ({
      title: group.title || words.title,
      headings: headingsOf(parties, group.rows, index),
      rows: group.rows.map((row) => ({ title: titleWithin(row.work, longestTitle), cells: row.cells })),
    }),
  );
  return {
    title: words.title,
    description: words.description({ plan: plan.title, work: drawn.size, parties: parties.length }),
    ...(target.isRecent && { source: sourceOf(groups, target) }),
    ids: Object.fromEntries([
      ...groups.flatMap(({ headings }) =>
        headings.flatMap(({ id, column }) => (parties[column] ? [[id, parties[column].id] as const] : [])),
      ),
      ...rows.flatMap((group) =>
        group.rows.flatMap((row) => row.cells.map(({ id }) => [id, row.work.id] as const)),
      ),
    ]),
    legend: legendOf(plan, work.length - drawn.size),
    table,
  };
}

/** The parties that the work names: those with most parts in it stand nearest to its names. */
function busiestFirst(plan: Plan, work: readonly Work[]): Party[] {
  const parts = new Map<Id, number>();
  for (const one of work) {
    for (const party of letters.flatMap((letter) => partiesIn(one, letter))) {
      parts.set(party, (parts.get(party) ?? 0) + 1);
    }
  }
  return elementsOfKind(plan, 'stakeholder', 'role', 'team')
    .filter(({ id }) => parts.has(id))
    .sort((one, other) => (parts.get(other.id) ?? 0) - (parts.get(one.id) ?? 0));
}

/** Above a group stand those that have a part in it. */
function headingsOf(
  parties: readonly Party[],
  rows: readonly { readonly cells: readonly MatrixCell[] }[],
  group: number,
): MatrixHeading[] {
  const named = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  return parties.flatMap((party, column) =>
    named.has(column)
      ? [{ id: mermaidId(party.id, `party${group}`), column, title: titleWithin(party, longestTitle) }]
      : [],
  );
}

/** Each party has the same column in all groups, unless a page is too narrow for that. */
function sourceOf(groups: readonly MatrixGroup[], target: Target): MermaidSource {
  const source = matrixSource(groups, target);
  const isWide = target.rooms && source.extent && !isReadable(source.extent, target.rooms, false);
  return isWide ? matrixSource(groups.map(closedUp), target) : source;
}

/** A party that has several parts in the work has one cell, as strong as the first of them. */
function cellsOf(work: Work, row: string, columns: ReadonlyMap<Id, number>): MatrixCell[] {
  const parts = new Map<number, Letter[]>();
  for (const letter of letters) {
    for (const party of new Set(partiesIn(work, letter))) {
      const column = columns.get(party);
      if (column !== undefined) parts.set(column, [...(parts.get(column) ?? []), letter]);
    }
  }
  return [...parts]
    .sort(([one], [other]) => one - other)
    .map(([column, own]) => ({
      id: `${row}_party${column}`,
      column,
      text: own.join(' '),
      tone: tones[own[0] ?? 'I'],
    }));
}

function legendOf(plan: Plan, unassigned: number): LegendEntry[] {
  const words = wordsOf(plan.locale).raci;
  return [
    ...letters.map((letter) => ({
      mark: `■ ${letter}`,
      colour: colours[letter],
      text: words.letters[letter],
    })),
    ...(unassigned > 0 ? [{ mark: '–', text: words.unassigned(unassigned) }] : []),
  ];
}

function tableOf(plan: Plan, work: readonly Work[]): Table {
  const { raci: words, work: workWords } = wordsOf(plan.locale);
  return {
    head: [workWords.columns.work, ...letters.map((letter) => `${letter} – ${words.letters[letter]}`)],
    rows: work.map((one) => ({
      element: one.id,
      cells: [
        one.title,
        ...letters.map((letter) =>
          partiesIn(one, letter)
            .map((party) => titleOf(plan, party))
            .join(', '),
        ),
      ],
    })),
  };
}
