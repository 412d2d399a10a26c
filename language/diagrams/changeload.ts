import { formatMonth } from '../locale/dates.ts';
import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import type { Day, DayRange } from '../plan/literals.ts';
import type { Stakeholder } from '../plan/people.ts';
import type { Plan } from '../plan/plan.ts';
import { elementsOfKind } from '../plan/query.ts';
import { type Burdens, bearable, burdensOf } from '../schedule/burdens.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { LegendEntry, Table } from './diagram.ts';
import { type DiagramType, type Drawing, type DrawOptions, nothingDrawn, offerFor } from './diagram-type.ts';
import { titleWithin } from './labels.ts';
import { type MatrixCell, matrixSource, type Tone } from './matrix.ts';
import { mermaidId } from './mermaid-text.ts';
import { monthOf, monthsIn, shortMonth } from './months.ts';
import { workColours } from './palette.ts';

const longestTitle = 90;
const little = 2;

type LoadLevel = 'little' | 'some' | 'much';
const tones: Readonly<Record<LoadLevel, Tone>> = { little: 'faint', some: 'clear', much: 'strong' };

/** How many activities ask something of each stakeholder in each month that is left. */
export const changeload: DiagramType = {
  shows: [['stakeholder'], ['phase', 'activity', 'milestone', 'gate']],
  offers: (plan) => offerFor(plan, wordsOf(plan.locale).changeload.title, 'stakeholder'),
  draw: drawChangeload,
  units: (plan) => elementsOfKind(plan, 'stakeholder').map(({ id }) => [id]),
};

function drawChangeload(plan: Plan, schedule: Schedule, { view, target }: DrawOptions): Drawing {
  const words = wordsOf(plan.locale).changeload;
  const stakeholders = elementsOfKind(plan, 'stakeholder');
  if (stakeholders.length === 0) return nothingDrawn(words.title, words.empty);
  const burdens = burdensOf(plan, schedule);
  const months = monthsWithin(
    [...burdens.values()].flatMap((own) => [...own.keys()]),
    view?.over,
  );
  const table = tableOf(plan, stakeholders, burdens, months);
  const rows = stakeholders
    .map((stakeholder) => ({ stakeholder, cells: cellsOf(stakeholder, burdens, months) }))
    .filter(({ cells }) => cells.length > 0);
  if (rows.length === 0) return nothingDrawn(words.title, words.nothingAsked, table);
  return {
    title: words.title,
    description: words.description({
      plan: plan.title,
      stakeholders: rows.length,
      tooMuch: rows.filter(({ cells }) => cells.some(({ tone }) => tone === tones.much)).length,
    }),
    ...(target.isRecent && {
      source: matrixSource(
        [
          {
            title: words.stakeholder,
            headings: months.map((month, column) => ({
              id: `month_${column}`,
              column,
              title: shortMonth(plan.locale, month),
            })),
            rows: rows.map(({ stakeholder, cells }) => ({
              title: titleWithin(stakeholder, longestTitle),
              cells,
            })),
          },
        ],
        target,
      ),
    }),
    ids: Object.fromEntries(
      rows.flatMap(({ stakeholder, cells }) => cells.map(({ id }) => [id, stakeholder.id])),
    ),
    legend: legendOf(plan, stakeholders.length - rows.length),
    table,
  };
}

/** The first day of every month from the first to the last of those given, or of those that a view shows. */
function monthsWithin(busy: readonly Day[], over: DayRange | undefined): Day[] {
  const shown = busy.filter((month) => {
    const days = monthOf(month);
    return !over || (days.first <= over.last && days.last >= over.first);
  });
  if (shown.length === 0) return [];
  const last = shown.reduce((latest, month) => Math.max(latest, month));
  const first = shown.reduce((earliest, one) => Math.min(earliest, one));
  return monthsIn({ first, last });
}

function cellsOf({ id }: Stakeholder, burdens: Burdens, months: readonly Day[]): MatrixCell[] {
  return months.flatMap((month, column) => {
    const count = countOf(burdens, id, month);
    if (count === 0) return [];
    const level = levelOf(count);
    const text = level === 'much' ? `${count} !` : String(count);
    return [{ id: mermaidId(id, `month${column}`), column, text, tone: tones[level] }];
  });
}

function countOf(burdens: Burdens, stakeholder: Id, month: Day): number {
  return burdens.get(stakeholder)?.get(month)?.size ?? 0;
}

function levelOf(count: number): LoadLevel {
  if (count > bearable) return 'much';
  return count > little ? 'some' : 'little';
}

function legendOf(plan: Plan, unreached: number): LegendEntry[] {
  const words = wordsOf(plan.locale).changeload;
  return [
    { mark: `■ 1–${little}`, colour: workColours.done, text: words.loads.little },
    { mark: `■ ${little + 1}–${bearable}`, colour: workColours.active, text: words.loads.some },
    { mark: `■ ${bearable + 1}+ !`, colour: workColours.critical, text: words.loads.much },
    ...(unreached > 0 ? [{ mark: '–', text: words.unreached(unreached) }] : []),
  ];
}

function tableOf(
  plan: Plan,
  stakeholders: readonly Stakeholder[],
  burdens: Burdens,
  months: readonly Day[],
): Table {
  return {
    head: [
      wordsOf(plan.locale).changeload.stakeholder,
      ...months.map((month) => formatMonth(plan.locale, month)),
    ],
    rows: stakeholders.map(({ id, title }) => ({
      element: id,
      cells: [title, ...months.map((month) => String(countOf(burdens, id, month) || ''))],
    })),
  };
}
