import { isoDay } from '../locale/dates.ts';
import { widthOf, wrapped } from '../locale/text-width.ts';
import { toDay } from '../plan/days.ts';
import { withBrokenWords } from './broken-words.ts';
import { distinct } from './labels.ts';
import { sectionName, taskName, visible } from './mermaid-text.ts';
import type { MermaidSource } from './source.ts';

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

/** Rows under a heading of their own, in which the names of the columns stand again. */
export interface MatrixGroup {
  readonly title: string;
  readonly rows: readonly MatrixRow[];
}

export interface MatrixColumn {
  readonly title: string;
  /** The id of its name in a group, from 0; the first line of the name has it. None where the group does without. */
  readonly idIn: (group: number) => string | undefined;
}

const fontSize = 12;
const longestColumn = 60;
const linesOfColumn = 4;
const linesOfRow = 2;
const narrowest = 52;
const widest = 118;
/** More columns than this would be too wide to read on a page, and are narrower. */
const manyColumns = 8;
const widestOfMany = 98;
const longestRow = 60;
const rowFontSize = 13;
const rowWidth = 290;
const margin = 24;
/** Of Varde's own pictures, which are what has a size. */
const rowHeight = 28;
const aroundMatrix = 110;
const firstDay = toDay(2001, 1, 1);
/** Nothing is written on the axis, since the columns are no days; and rows of one name are told apart by what is not seen. */
const noText = '\u200b';

/**
 * Writes a matrix as a gantt chart in which each column is a day and each row a section: of all that Mermaid has, this
 * alone keeps rows and columns straight, and draws hundreds of cells in no time.
 */
export function matrixSource(
  columns: readonly MatrixColumn[],
  groups: readonly MatrixGroup[],
): MermaidSource {
  const width = columnWidth(columns);
  const headings = columns.map(({ title }) => columnLines(title, width - 10));
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
    ...groups.flatMap(({ title, rows }, group) => [
      section(title),
      ...columns.flatMap(({ idIn }, column) => {
        const id = idIn(group);
        const names = id === undefined ? [] : (headings[column] ?? []);
        return names.map((text, at) =>
          cellLine({ id: at === 0 ? `${id}` : `${id}_${at}`, column, text, tone: 'faint' }),
        );
      }),
      ...rows.flatMap((row) => [section(row.title), ...row.cells.map(cellLine)]),
    ]),
  ];
  const settings = {
    displayMode: 'compact',
    useWidth: leftPadding + columns.length * width + margin,
    leftPadding,
    rightPadding: margin,
    topAxis: false,
  };
  const headingLines = (group: number) =>
    Math.max(1, ...columns.map(({ idIn }, column) => (idIn(group) ? (headings[column]?.length ?? 0) : 0)));
  const height = groups.reduce(
    (sum, { rows }, group) => sum + (headingLines(group) + rows.length) * rowHeight,
    aroundMatrix,
  );
  return { type: 'gantt', settings, lines, extent: { width: settings.useWidth, height } };
}

function cellLine({ id, column, text, tone }: MatrixCell): string {
  return `    ${taskName(text)} :${tones[tone]}${id}, ${isoDay(firstDay + column)}, 1d`;
}

/** As wide as the longest word in the names asks for. */
function columnWidth(columns: readonly MatrixColumn[]): number {
  const words = columns.flatMap(({ title }) => visible(title, longestColumn).split(' '));
  const longest = Math.max(...words.map((word) => widthOf(word, fontSize)));
  const most = columns.length > manyColumns ? widestOfMany : widest;
  return Math.min(most, Math.max(narrowest, Math.ceil(longest) + 10));
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
