import { formatDays } from '../locale/dates.ts';
import { formatShare } from '../locale/numbers.ts';
import { wrapped } from '../locale/text-width.ts';
import { wordsOf } from '../locale/words.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scheduled } from '../schedule/schedule.ts';
import { brokenLines } from './broken-words.ts';
import { classLine, inkStyle } from './flowchart.ts';
import { titleWithin } from './labels.ts';
import { quoted, quotedLines, visible } from './mermaid-text.ts';
import { criticalInk, doneInk } from './palette.ts';
import type { MermaidSource } from './source.ts';
import type { Target } from './target.ts';
import type { Row } from './work-sections.ts';
import { type WorkState, workStates } from './work-state.ts';

const longestTitle = 80;
const longestGroup = 40;
const shortestColumn = 10;
/** The square of a column's length, for each card: a full board has about the shape of a page that is turned. */
const lengthOfMany = 3.4;
/** Of Varde's own pictures, which are what has a size. */
const usual = { sectionWidth: 240 };
const besideCard = 34;
const cardFontSize = 14;
const besideColumn = 8;
const cardHeight = 72;
const aroundCards = 150;
/** Four columns beside each other on a page that is upright: what is longer than it goes on in the next part. */
const onPage = { sectionWidth: 222, longest: Number.POSITIVE_INFINITY };

/** A piece of work on a board. */
export interface Card extends Row {
  readonly dates: Scheduled | undefined;
  readonly state: WorkState;
  /** Who answers for it, or what it is grouped by; may be empty. */
  readonly group: string;
}

/** Writes a board with a column for each state: as a flowchart where a target has no boards. */
export function boardSource(plan: Plan, cards: readonly Card[], target: Target): MermaidSource {
  const columns = workStates.map((state) => ({
    state,
    title: wordsOf(plan.locale).kanban.columns[state],
    cards: cards.filter((card) => card.state === state),
  }));
  return target.types.has('kanban') ? kanbanSource(plan, columns, target) : flowchartSource(plan, columns);
}

interface Column {
  readonly state: WorkState;
  readonly title: string;
  readonly cards: readonly Card[];
}

/** Many cards of one state stand in several columns, so that the board is not higher than it is wide. */
function kanbanSource(plan: Plan, columns: readonly Column[], { rooms }: Target): MermaidSource {
  const count = columns.reduce((sum, { cards }) => sum + cards.length, 0);
  const { sectionWidth, longest } = rooms
    ? onPage
    : { ...usual, longest: Math.max(shortestColumn, Math.ceil(Math.sqrt(count * lengthOfMany))) };
  const strips = columns.flatMap((column) => stripsOf(plan, column, longest));
  const lines = strips.flatMap(({ id, title, cards }) => [
    `  ${id}[${quoted(title)}]`,
    ...cards.map(
      (card) =>
        `    ${card.id}[${quotedLines(linesOn(plan, card, sectionWidth - besideCard))}]${metadataOf(card)}`,
    ),
  ]);
  const most = Math.max(...strips.map(({ cards }) => cards.length));
  const extent = {
    width: strips.length * (sectionWidth + besideColumn),
    height: aroundCards + most * cardHeight,
  };
  return { type: 'kanban', settings: { sectionWidth }, lines, extent };
}

/** Mermaid leaves no room between a line and the edge of its card. */
function linesOn(plan: Plan, card: Card, width: number): string[] {
  return labelOf(plan, card)
    .flatMap((line) => brokenLines(line, width, cardFontSize))
    .flatMap((line) => wrapped(line, width, cardFontSize));
}

interface Strip {
  readonly id: string;
  readonly title: string;
  readonly cards: readonly Card[];
}

/** The cards of a state in as many columns of equal length as it takes: one at least. */
function stripsOf(plan: Plan, { state, title, cards }: Column, longest: number): Strip[] {
  const { continued } = wordsOf(plan.locale).kanban;
  const strips = Math.max(1, Math.ceil(cards.length / longest));
  const length = Math.ceil(cards.length / strips);
  return Array.from({ length: strips }, (_, at) => ({
    id: at === 0 ? `column_${state}` : `column_${state}_${at + 1}`,
    title: at === 0 ? `${title} (${cards.length})` : continued(title),
    cards: cards.slice(at * length, (at + 1) * length),
  }));
}

function metadataOf({ group, state }: Card): string {
  const assigned = visible(group, longestGroup);
  const entries = [
    ...(assigned ? [`assigned: ${quoted(assigned)}`] : []),
    ...(state === 'late' ? ["priority: 'Very High'"] : []),
  ];
  return entries.length > 0 ? `@{ ${entries.join(', ')} }` : '';
}

/** An arrow that is not seen, from the first card of a column to that of the next, puts the columns side by side. */
function flowchartSource(plan: Plan, columns: readonly Column[]): MermaidSource {
  const filled = columns.filter(({ cards }) => cards.length > 0);
  const firsts = filled.flatMap(({ cards }) => cards[0]?.id ?? []);
  const links = firsts.slice(1).map((id, index) => `  ${firsts[index]} --- ${id}`);
  const idsIn = (state: WorkState) => cardsIn(columns, state).map(({ id }) => id);
  const lines = [
    ...filled.flatMap(({ state, title, cards }) => [
      `  subgraph column_${state}[${quoted(`${title} (${cards.length})`)}]`,
      ...cards.map((card) => `    ${card.id}[${quotedLines([...labelOf(plan, card), ...groupLine(card)])}]`),
      '  end',
    ]),
    ...links,
    ...(links.length > 0 ? ['  linkStyle default stroke:none'] : []),
    ...classLine('late', `${inkStyle(criticalInk)},stroke-width:3px`, idsIn('late')),
    ...classLine('done', inkStyle(doneInk), idsIn('done')),
  ];
  return { type: 'flowchart', direction: 'LR', lines, edges: links.length };
}

function cardsIn(columns: readonly Column[], state: WorkState): readonly Card[] {
  return columns.find((column) => column.state === state)?.cards ?? [];
}

function groupLine({ group }: Card): string[] {
  const line = visible(group, longestGroup);
  return line ? [line] : [];
}

function labelOf(plan: Plan, { work, dates }: Card): string[] {
  const words = wordsOf(plan.locale).work;
  if (!dates) return [titleWithin(work, longestTitle), words.withoutDates];
  const { start, finish, done, totalSlack } = dates;
  return [
    `${done >= 1 ? '✓ ' : ''}${titleWithin(work, longestTitle)}`,
    formatDays(plan.locale, start, finish),
    ...(done > 0 && done < 1 ? [formatShare(plan.locale, done)] : []),
    ...(totalSlack < 0 ? [words.late(-totalSlack)] : []),
  ];
}
