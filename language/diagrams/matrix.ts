import { isoDay } from '../locale/dates.ts';
import { widthOf, wrapped } from '../locale/text-width.ts';
import { toDay } from '../plan/days.ts';
import { withBrokenWords } from './broken-words.ts';
import { distinct } from './labels.ts';
import { sectionName, taskName, visible } from './mermaid-text.ts';
import type { MermaidSource } from './source.ts';
import type { Target } from './target.ts';

/** How much a cell stands out: by fill, by outline and, where it matters most, by a thick outline. */
const tones = { strong: 'crit, ', clear: 'active, ', soft: '', faint: 'done, ' } as const;
export type Tone = keyof typeof tones;

export interface MatrixCell {
  /** In Mermaid text. */
  readonly id: string;
  /** From 0. */
  readonly column: number;
  readonly text: string;
  readonly tone: Tone;
}

/** A row with at least one cell; others cannot be drawn. */
export interface MatrixRow {
  readonly title: string;
  readonly cells: readonly MatrixCell[];
}

/** What stands above a column in one group. */
export interface MatrixHeading {
  /** Of its first line, in Mermaid text. */
  readonly id: string;
  /** From 0. */
  readonly column: number;
  readonly title: string;
}

/** Rows under a title of their own, with headings of their own above the columns that it has. */
export interface MatrixGroup {
  readonly title: string;
  readonly headings: readonly MatrixHeading[];
  readonly rows: readonly MatrixRow[];
}

const fontSize = 12;
const longestColumn = 60;
const linesOfColumn = 4;
const linesOfRow = 2;
const narrowest = 52;
const widest = 118;
/** More columns than this would be too wide to read on a page, and are narrower. */
const manyColumns = 8;
const longestRow = 60;
const rowFontSize = 13;
const rowWidth = 290;
const margin = 24;
/** Of Varde's own pictures, which are what has a size. */
const anywhere = { bars: { barHeight: 22, barGap: 6 }, widestOfMany: 98, besideName: 10 };
const onPage = { bars: { barHeight: 20, barGap: 4 }, widestOfMany: 89, besideName: 5 };
const aroundMatrix = 110;
const firstDay = toDay(2001, 1, 1);
/** Nothing is written on the axis, since the columns are no days; and rows of one name are told apart by what is not seen. */
const noText = '\u200b';

/**
 * Writes a matrix as a gantt chart in which each column is a day and each row a section: of all that Mermaid has, this
 * alone keeps rows and columns straight, and draws hundreds of cells in no time.
 */
export function matrixSource(groups: readonly MatrixGroup[], { rooms }: Target): MermaidSource {
  const headings = groups.flatMap((group) => group.headings);
  const columns = 1 + Math.max(-1, ...headings.map(({ column }) => column));
  const titles = [...new Set(headings.map(({ title }) => title))];
  const { bars, widestOfMany, besideName } = rooms ? onPage : anywhere;
  const most = columns > manyColumns ? widestOfMany : widest;
  const width = Math.min(most, Math.max(narrowest, Math.ceil(longestWord(titles)) + besideName));
  const linesOf = new Map(titles.map((title) => [title, columnLines(title, width - besideName)]));
  const distinctName = distinct();
  const section = (title: string) => {
    const lines = rowLines(title);
    const name = distinctName(lines.join('\n'), (times) => `${lines.join('\n')}${noText.repeat(times)}`);
    return `  section ${sectionName(name.split('\n'))}`;
  };
  const names = groups.flatMap(({ title, rows }) => [title, ...rows.map((row) => row.title)]);
  const leftPadding =
    Math.ceil(Math.max(...names.flatMap(rowLines).map((line) => widthOf(line, rowFontSize)))) + margin;
  const lines = [
    '  dateFormat YYYY-MM-DD',
    `  axisFormat ${noText}`,
    '  tickInterval 1day',
    '  todayMarker off',
    ...groups.flatMap(({ title, headings, rows }) => [
      section(title),
      ...headings.flatMap(({ id, column, title }) =>
        (linesOf.get(title) ?? []).map((text, at) =>
          cellLine({ id: at === 0 ? id : `${id}_${at}`, column, text, tone: 'faint' }),
        ),
      ),
      ...rows.flatMap((row) => [section(row.title), ...row.cells.map(cellLine)]),
    ]),
  ];
  const settings = {
    displayMode: 'compact',
    useWidth: leftPadding + columns * width + margin,
    leftPadding,
    rightPadding: margin,
    topAxis: false,
    ...(rooms && bars),
  };
  const height = groups.reduce((sum, { headings, rows }) => {
    const names = Math.max(1, ...headings.map(({ title }) => linesOf.get(title)?.length ?? 0));
    return sum + (names + rows.length) * (bars.barHeight + bars.barGap);
  }, aroundMatrix);
  return { type: 'gantt', settings, lines, extent: { width: settings.useWidth, height } };
}

/** The group with its columns beside each other, wherever they stand in others. */
export function closedUp(group: MatrixGroup): MatrixGroup {
  const places = new Map(group.headings.map(({ column }, place) => [column, place]));
  const moved = <Placed extends { readonly column: number }>(one: Placed): Placed => ({
    ...one,
    column: places.get(one.column) ?? one.column,
  });
  return {
    title: group.title,
    headings: group.headings.map(moved),
    rows: group.rows.map(({ title, cells }) => ({ title, cells: cells.map(moved) })),
  };
}

function cellLine({ id, column, text, tone }: MatrixCell): string {
  return `    ${taskName(text)} :${tones[tone]}${id}, ${isoDay(firstDay + column)}, 1d`;
}

function longestWord(titles: readonly string[]): number {
  const words = titles.flatMap((title) => visible(title, longestColumn).split(' '));
  return Math.max(0, ...words.map((word) => widthOf(word, fontSize)));
}

function columnLines(title: string, width: number): string[] {
  return withinLines(fitted(title, longestColumn, width, fontSize), linesOfColumn);
}

function rowLines(title: string): string[] {
  return withinLines(fitted(title, longestRow, rowWidth, rowFontSize), linesOfRow);
}

function withinLines(lines: readonly string[], most: number): string[] {
  const shown = lines.slice(0, most);
  return lines.length > most ? [...shown.slice(0, -1), `${shown.at(-1)?.replace(/[-…]$/, '')}…`] : shown;
}

/** A title in lines, with a hyphen where a word is wider than a line. */
function fitted(title: string, longest: number, width: number, size: number): string[] {
  return wrapped(withBrokenWords(visible(title, longest), width, size), width, size);
}
