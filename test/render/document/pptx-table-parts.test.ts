import { expect, test } from 'vitest';
import type { Table } from '../../../language/report/document.ts';
import { divideTable } from '../../../render/document/pptx/table-parts.ts';
import { emu } from '../../../render/document/pptx/units.ts';
import { readFonts } from '../../../render/fonts.ts';

const fonts = await readFonts();

function tableOf(rows: number): Table {
  return {
    type: 'table',
    caption: 'Rader',
    columns: [{ title: 'Hva', align: 'start', share: 1 }],
    rows: Array.from({ length: rows }, (_, at) => [{ text: `Rad ${at + 1}` }]),
  };
}

test('a table is divided into as few slides as hold it, with as many rows on each', () => {
  const slide = { width: 20 * emu.point * 28, height: 300 * emu.point };
  const whole = divideTable(tableOf(5), slide, fonts);
  expect(whole.map(({ rows }) => rows.length)).toEqual([5]);
  const most = divideTable(tableOf(200), slide, fonts)[0]?.rows.length ?? 0;
  const [first = 0, second = 0, ...others] = divideTable(tableOf(most + 3), slide, fonts).map(
    ({ rows }) => rows.length,
  );
  expect(others).toEqual([]);
  expect(first + second).toBe(most + 3);
  expect(first - second).toBeLessThanOrEqual(1);
});
