import { type CellStyle, type CellValue, rangeRef, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { tableWords } from '../locale/table-words.ts';
import { widthOf, wrapped } from '../locale/text-width.ts';
import { xmlText } from '../locale/xml-text.ts';
import type { Plan } from '../plan/plan.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { Table, TableValue } from './tables/table.ts';
import { planTables } from './tables/tables.ts';

const millisecondsPerDay = 86_400_000;
const widest = 44;
const dateWidth = 11;
const lineHeight = 15;
const buttonWidth = 3;
const charactersPerEm = 1.9;

/**
 * Returns everything that a plan holds as a workbook of Excel (ECMA-376): a sheet for each kind of element, with days and
 * numbers as such, and a head that stays in view and filters. Texts are stored as texts, so that none is ever a formula.
 */
export async function tablesXlsx(plan: Plan, schedule: Schedule): Promise<Uint8Array> {
  const tables = planTables(plan, schedule);
  const empty: Table = { sheet: 'activity', columns: ['name', 'title'], rows: [] };
  return writeXlsx({
    sheets: (tables.length > 0 ? tables : [empty]).map((table) => sheetOf(plan, table)),
    defaultFont: font,
    properties: {
      title: xmlText(plan.title),
      creator: 'Varde',
      lastModifiedBy: 'Varde',
      created: unchanging,
      modified: unchanging,
    },
  });
}

/** The same plan gives the same file, whenever it is written. */
const unchanging = new Date(Date.UTC(1980, 0, 1));

function sheetOf(plan: Plan, { sheet, columns, rows }: Table): WriteSheet {
  const words = tableWords(plan.locale);
  const head = columns.map((column) => words.columns[column]);
  const cells = new Map(head.map((_, index) => [`0,${index}`, { style: headStyle }]));
  return {
    name: words.sheets[sheet],
    rows: [head, ...rows.map((row) => row.map(cellValue))],
    columns: columns.map((column, index) => ({
      width: columnWidth(
        words.columns[column],
        rows.map((row) => row[index]),
      ),
      style: styleOf(rows.map((row) => row[index])),
    })),
    cells,
    rowDefs: new Map(rows.map((row, index) => [index + 1, { height: rowHeight(row) }])),
    freezePane: { rows: 1, columns: columns[0] === 'name' ? 2 : 0 },
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
    autoFilter: { range: rangeRef(0, 0, rows.length, columns.length - 1) },
  };
}

const font = { name: 'Calibri', size: 11 };

const headStyle: CellStyle = {
  font: { ...font, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE8EDF2' } },
  alignment: { vertical: 'top', wrapText: true },
};

/** All values of a column are of one kind. */
function styleOf(values: readonly TableValue[]): CellStyle {
  const value = values.find((one) => one !== undefined);
  const alignment = { vertical: 'top', wrapText: typeof value === 'string' } as const;
  if (typeof value !== 'object') return { alignment };
  return { alignment, numFmt: 'day' in value ? 'yyyy-mm-dd' : '0%' };
}

function cellValue(value: TableValue): CellValue {
  if (value === undefined) return null;
  if (typeof value === 'string') return xmlText(value);
  if (typeof value !== 'object') return value;
  return 'day' in value ? new Date(value.day * millisecondsPerDay) : value.share;
}

/** In characters, as spreadsheets measure it; the head has a button to filter by beside its text. */
function columnWidth(head: string, values: readonly TableValue[]): number {
  const widths = values.map((value) => (typeof value === 'string' ? textWidth(value) : dateWidth));
  return Math.min(widest, Math.max(textWidth(head) + buttonWidth, ...widths));
}

/** In points: long texts go on in further lines. */
function rowHeight(row: readonly TableValue[]): number {
  const lines = row.map((value) =>
    typeof value === 'string' ? wrapped(value, widest - 1, charactersPerEm).length : 1,
  );
  return Math.max(...lines) * lineHeight;
}

function textWidth(text: string): number {
  return Math.ceil(widthOf(text, charactersPerEm)) + 1;
}
