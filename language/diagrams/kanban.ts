import { formatDay } from '../locale/dates.ts';
import { wordsOf } from '../locale/words.ts';
import type { Plan } from '../plan/plan.ts';
import { titleOf } from '../plan/query.ts';
import { type Schedule, scheduledById } from '../schedule/schedule.ts';
import type { LegendEntry, Table } from './diagram.ts';
import { type DiagramType, type Drawing, type DrawOptions, nothingDrawn, offerFor } from './diagram-type.ts';
import { boardSource, type Card } from './kanban-mermaid.ts';
import { leavesOf } from './network-links.ts';
import { criticalInk } from './palette.ts';
import { rowOf, sectionsOf } from './work-sections.ts';
import { stateOf, type WorkState, workStates } from './work-state.ts';

/** The work to do, under way, done and late on the as-of day. */
export const kanban: DiagramType = {
  shows: [['phase', 'activity', 'milestone', 'gate']],
  offers: (plan) => offerFor(plan, wordsOf(plan.locale).kanban.title, 'activity', 'milestone', 'gate'),
  draw: drawKanban,
  units: (plan, _, { view, plans }) =>
    sectionsOf(plan, view?.groupBy, plans).map(({ rows }) => rows.map(({ work }) => work.id)),
};

function drawKanban(plan: Plan, schedule: Schedule, options: DrawOptions): Drawing {
  const words = wordsOf(plan.locale).kanban;
  const cards = cardsOf(plan, schedule, options);
  if (cards.length === 0) return nothingDrawn(words.title, words.empty);
  const count = (state: WorkState) => cards.filter((card) => card.state === state).length;
  return {
    title: words.title,
    description: words.description({
      plan: plan.title,
      todo: count('todo'),
      doing: count('doing'),
      done: count('done'),
      late: count('late'),
    }),
    source: boardSource(plan, cards, options.target),
    ids: Object.fromEntries(cards.map(({ id, work }) => [id, work.id])),
    legend: legendOf(plan, schedule, count('late')),
    table: tableOf(plan, cards),
  };
}

/** In the order of the text, or as a view groups them; each card says who answers for it, or what it is grouped by. */
function cardsOf(plan: Plan, schedule: Schedule, { view, plans }: DrawOptions): Card[] {
  const leaves = new Set(leavesOf(plan));
  const grouping = view?.groupBy;
  const rows = grouping
    ? sectionsOf(plan, grouping, plans).flatMap((section) =>
        section.rows.map((row) => ({ ...row, group: section.path.map(({ title }) => title).join(' › ') })),
      )
    : [...leaves].map((work) => ({
        ...rowOf(work),
        group: work.owner === undefined ? '' : titleOf(plan, work.owner),
      }));
  return rows
    .filter(({ work }) => leaves.has(work))
    .map((row) => {
      const dates = scheduledById(schedule, row.work.id);
      return { ...row, dates, state: stateOf(plan, schedule, row.work) };
    });
}

function legendOf(plan: Plan, { asOf }: Schedule, late: number): LegendEntry[] {
  const { kanban, work } = wordsOf(plan.locale);
  return [
    ...(late > 0 ? [{ mark: '■', colour: criticalInk.stroke, text: kanban.legend.late }] : []),
    ...(asOf === undefined ? [] : [{ mark: '|', text: work.asOf(formatDay(plan.locale, asOf)) }]),
  ];
}

function tableOf(plan: Plan, cards: readonly Card[]): Table {
  const { kanban, work: words } = wordsOf(plan.locale);
  const { columns } = words;
  const day = (one: number | undefined) => (one === undefined ? '' : formatDay(plan.locale, one));
  return {
    head: [columns.status, columns.work, columns.kind, columns.owner, columns.start, columns.finish],
    rows: workStates.flatMap((state) =>
      cards
        .filter((card) => card.state === state)
        .map(({ work, dates }) => ({
          element: work.id,
          cells: [
            kanban.columns[state],
            work.title,
            words.kinds[work.kind],
            work.owner === undefined ? '' : titleOf(plan, work.owner),
            day(dates?.start),
            day(dates?.finish),
          ],
        })),
    ),
  };
}
