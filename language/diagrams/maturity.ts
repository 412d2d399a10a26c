import { formatPeriod } from '../locale/dates.ts';
import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import { titleIn } from '../plan/framework.ts';
import { followedLadders, type Ladder } from '../plan/ladders.ts';
import type { Plan } from '../plan/plan.ts';
import { elementsOfKind } from '../plan/query.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { LegendEntry, Table } from './diagram.ts';
import { type DiagramType, type Drawing, type DrawOptions, nothingDrawn } from './diagram-type.ts';
import { type Climber, climberOf } from './maturity-climbs.ts';
import { idsOnLadder, ladderSource } from './maturity-mermaid.ts';
import { bandInks } from './palette.ts';

/** Where each process stands on a ladder of maturity, and when it climbed. */
export const maturity: DiagramType = {
  shows: [['process']],
  offers: (plan) =>
    elementsOfKind(plan, 'process').length === 0
      ? []
      : laddersOf(plan).map((one) => ({ of: one.ladder.id, title: titleOfLadder(plan, one) })),
  draw: drawMaturity,
  units: (plan) => elementsOfKind(plan, 'process').map(({ id }) => [id]),
};

/** A view may leave out anything but the frameworks' own parts. */
function laddersOf(plan: Plan): Ladder[] {
  return followedLadders(plan.within ?? plan);
}

function titleOfLadder(plan: Plan, { ladder }: Ladder): string {
  return wordsOf(plan.locale).maturity.title(titleIn(plan.locale, ladder));
}

function drawMaturity(plan: Plan, { asOf }: Schedule, { of }: DrawOptions): Drawing {
  const words = wordsOf(plan.locale).maturity;
  const all = laddersOf(plan);
  const ladder = of === undefined ? all[0] : all.find((one) => one.ladder.id === of);
  if (!ladder) {
    return of === undefined
      ? nothingDrawn(words.untitled, words.noLadder)
      : { ...nothingDrawn(words.untitled, words.unknownLadder(of)), of };
  }
  const title = titleOfLadder(plan, ladder);
  const ofLadder = ladder.ladder.id;
  if (ladder.rungs.length === 0) {
    return { ...nothingDrawn(title, words.noRungs(titleIn(plan.locale, ladder.ladder))), of: ofLadder };
  }
  const climbers = elementsOfKind(plan, 'process').map((process) =>
    climberOf(process, ladder, all.length === 1, asOf),
  );
  return {
    of: ofLadder,
    title,
    description: words.description({
      ladder: titleIn(plan.locale, ladder.ladder),
      rungs: ladder.rungs.length,
      placed: climbers.filter(({ stands }) => stands).length,
      processes: climbers.length,
    }),
    source: ladderSource(plan, ladder, climbers),
    ids: idsOnLadder(ladder, climbers),
    legend: legendOf(plan, ladder, climbers),
    table: tableOf(plan, ladder, climbers),
  };
}

function legendOf(plan: Plan, { rungs }: Ladder, climbers: readonly Climber[]): LegendEntry[] {
  const { legend, unplaced } = wordsOf(plan.locale).maturity;
  const highest = Math.max(0, ...climbers.map(({ stands }) => stands?.rung ?? 0));
  const rows: [boolean, LegendEntry][] = [
    [highest > 0, { mark: '■ ✓', colour: bandInks.low.stroke, text: legend.reached }],
    [highest < rungs.length, { mark: '- -', text: legend.open }],
    [climbers.length > 0, { mark: '( )', colour: bandInks.medium.stroke, text: legend.process }],
    [climbers.some(({ next }) => next), { mark: '⋯', text: legend.planned }],
    [climbers.some(({ stands, next }) => !stands && !next), { mark: '–', text: unplaced }],
  ];
  return rows.filter(([isShown]) => isShown).map(([, entry]) => entry);
}

function tableOf(plan: Plan, { rungs }: Ladder, climbers: readonly Climber[]): Table {
  const words = wordsOf(plan.locale).maturity;
  const { process, rung, when, state } = words.columns;
  const row = (element: Id, ...cells: string[]) => ({ element, cells });
  return {
    head: [process, rung, when, state],
    rows: climbers.flatMap(({ process: { id, title }, climbs, stands }) =>
      climbs.length === 0
        ? [row(id, title, '', '', words.unplaced)]
        : climbs.map((climb) =>
            row(
              id,
              title,
              titleOfRung(plan, rungs, climb.rung),
              climb.on ? formatPeriod(plan.locale, climb.on) : '',
              words.states[climb.isPlanned ? 'planned' : climb === stands ? 'stands' : 'climbed'],
            ),
          ),
    ),
  };
}

function titleOfRung(plan: Plan, rungs: Ladder['rungs'], number: number): string {
  const rung = rungs[number - 1];
  return rung ? `${number}. ${titleIn(plan.locale, rung)}` : String(number);
}
