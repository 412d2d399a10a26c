import type { StakeholderWords } from '../locale/words/stakeholders.ts';
import { wordsOf } from '../locale/words.ts';
import type { Attitude, Level, Stakeholder } from '../plan/people.ts';
import { attitudes } from '../plan/people.ts';
import type { Plan } from '../plan/plan.ts';
import { elementsOfKind } from '../plan/query.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { LegendEntry, Table } from './diagram.ts';
import { type DiagramType, type Drawing, type DrawOptions, nothingDrawn, offerFor } from './diagram-type.ts';
import { distinct, titleWithin } from './labels.ts';
import { quoted } from './mermaid-text.ts';
import { attitudeColours, hollow } from './palette.ts';
import type { MermaidSource } from './source.ts';
import { type Place, type Placeable, placeStakeholders } from './stakeholder-places.ts';
import type { Target } from './target.ts';

const longestTitle = 32;

/** Follows the title of a stakeholder, so that colour is not the only sign of an attitude. */
const marks: Readonly<Record<Attitude, string>> = {
  blocking: '−−',
  sceptical: '−',
  neutral: '0',
  supportive: '+',
  championing: '++',
};

interface Placed extends Placeable {
  readonly stakeholder: Stakeholder;
}

/** The stakeholders by interest and influence. */
export const stakeholders: DiagramType = {
  shows: [['stakeholder']],
  offers: (plan) => offerFor(plan, wordsOf(plan.locale).stakeholders.title, 'stakeholder'),
  draw: drawStakeholders,
};

/** With a strategy for each quarter and a colour for each attitude. */
function drawStakeholders(plan: Plan, _: Schedule, { target }: DrawOptions): Drawing {
  const words = wordsOf(plan.locale).stakeholders;
  const all = elementsOfKind(plan, 'stakeholder');
  const placed = placedOf(all);
  const table = tableOf(words, all);
  if (placed.length === 0) {
    return nothingDrawn(words.title, all.length === 0 ? words.empty : words.noneRated, table);
  }
  return {
    title: words.title,
    table,
    description: words.description({ plan: plan.title, placed: placed.length }),
    source: sourceOf(words, placed, target),
    ids: Object.fromEntries(placed.map(({ label, stakeholder }) => [label, stakeholder.id])),
    legend: legendOf(words, placed, all.length - placed.length),
  };
}

/** Points have no ids but their labels, so a title that comes again gets a number. */
function placedOf(stakeholders: readonly Stakeholder[]): Placed[] {
  const distinctLabel = distinct();
  return stakeholders.flatMap((stakeholder) => {
    const { interest, influence, attitude } = stakeholder;
    if (!interest || !influence) return [];
    const title = titleWithin(stakeholder, longestTitle);
    const mark = attitude ? ` (${marks[attitude.today]})` : '';
    const label = distinctLabel(`${title}${mark}`, (times) => `${title} ${times}${mark}`);
    return [{ stakeholder, label, interest, influence }];
  });
}

function sourceOf(words: StakeholderWords, placed: readonly Placed[], target: Target): MermaidSource {
  const { manage, satisfy, monitor, inform } = words.strategies;
  const { size, places } = placeStakeholders(placed, [manage, satisfy, monitor, inform]);
  const lines = [
    `  x-axis ${quoted(words.axes.lowInterest)} --> ${quoted(words.axes.highInterest)}`,
    `  y-axis ${quoted(words.axes.lowInfluence)} --> ${quoted(words.axes.highInfluence)}`,
    `  quadrant-1 ${quoted(manage)}`,
    `  quadrant-2 ${quoted(satisfy)}`,
    `  quadrant-3 ${quoted(monitor)}`,
    `  quadrant-4 ${quoted(inform)}`,
    ...placed.flatMap((one) => pointOf(one, places.get(one), target)),
  ];
  return { type: 'quadrantChart', settings: { ...size }, lines };
}

function pointOf({ label, stakeholder }: Placed, place: Place | undefined, { isRecent }: Target): string[] {
  if (!place) return [];
  const { attitude } = stakeholder;
  const look = attitude
    ? `color: ${attitudeColours[attitude.today]}`
    : `color: ${hollow}, stroke-color: ${attitudeColours.unknown}, stroke-width: 2px`;
  const point = `  ${quoted(label)}: [${place.x.toFixed(3)}, ${place.y.toFixed(3)}]`;
  return [isRecent ? `${point} ${look}` : point];
}

function legendOf(words: StakeholderWords, placed: readonly Placed[], unplaced: number): LegendEntry[] {
  const shown = attitudes.filter((attitude) =>
    placed.some((one) => one.stakeholder.attitude?.today === attitude),
  );
  const rows: LegendEntry[] = shown.map((attitude) => ({
    mark: `● (${marks[attitude]})`,
    colour: attitudeColours[attitude],
    text: words.attitudes[attitude],
  }));
  if (placed.some((one) => !one.stakeholder.attitude)) {
    rows.push({ mark: '○', colour: attitudeColours.unknown, text: words.unknownAttitude });
  }
  if (unplaced > 0) rows.push({ mark: '–', text: words.unplaced(unplaced) });
  return rows;
}

function tableOf(words: StakeholderWords, stakeholders: readonly Stakeholder[]): Table {
  const { stakeholder, influence, interest, strategy, today, needed } = words.columns;
  return {
    head: [stakeholder, influence, interest, strategy, today, needed],
    rows: stakeholders.map((one) => ({
      element: one.id,
      cells: [
        one.title,
        one.influence ? words.levels[one.influence] : '',
        one.interest ? words.levels[one.interest] : '',
        strategyOf(words, one),
        one.attitude ? words.attitudes[one.attitude.today] : '',
        one.attitude?.needed ? words.attitudes[one.attitude.needed] : '',
      ],
    })),
  };
}

/**
 * How the stakeholder is to be dealt with, in words; empty while it lacks influence or interest. Medium lies between
 * two strategies; medium in both respects between all four, which advises nothing: `–`.
 */
export function strategyOf({ strategies }: StakeholderWords, { influence, interest }: Stakeholder): string {
  if (!influence || !interest) return '';
  const sides = (level: Level) => (level === 'medium' ? [true, false] : [level === 'high']);
  const fitting = sides(influence).flatMap((influential) =>
    sides(interest).map((interested) =>
      influential
        ? interested
          ? strategies.manage
          : strategies.satisfy
        : interested
          ? strategies.inform
          : strategies.monitor,
    ),
  );
  return fitting.length < 4 ? fitting.join(' / ') : '–';
}
