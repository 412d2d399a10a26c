import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Table } from '../../../language/report/document.ts';
import { fitColumns, fittingSpace } from '../../../render/document/fit-columns.ts';
import { wrapRuns } from '../../../render/document/wrap.ts';
import { readFonts } from '../../../render/fonts.ts';

const fonts = await readFonts();
const space = { width: 480, size: 9, padding: 10 };

function tableOf(shares: readonly number[], rows: readonly (readonly string[])[]): Table {
  return {
    type: 'table',
    caption: '',
    columns: shares.map((share) => ({ title: '', align: 'start', share })),
    rows: rows.map((row) => row.map((text) => ({ text }))),
  };
}

const sharesOf = (table: Table) => fitColumns(table, space, fonts).map(({ share }) => share);

test('columns whose words fit keep their parts', () => {
  expect(sharesOf(tableOf([0.2, 0.3, 0.5], [['en', 'to', 'tre']]))).toEqual([0.2, 0.3, 0.5]);
});

test('a column widens to its widest word, and the others share the rest as before', () => {
  const [narrow = 0, one = 0, two = 0] = sharesOf(
    tableOf([0.02, 0.49, 0.49], [['1\u00a0260\u00a0000', 'a', 'b']]),
  );
  const width = narrow * space.width - space.padding;
  expect(wrapRuns([{ text: '1\u00a0260\u00a0000' }], width, space.size, fonts)).toHaveLength(1);
  expect(one).toBeCloseTo(two);
  expect(narrow + one + two).toBeCloseTo(1);
});

test('a word that would take more than a quarter of the table is broken instead', () => {
  expect(sharesOf(tableOf([0.1, 0.9], [['x'.repeat(300), 'a']]))).toEqual([0.1, 0.9]);
});

test('where there is no room for all, the widest words are broken, and numbers are not', () => {
  const cells = [
    'Personvernombud',
    'Gruppe',
    'Innkjøpsrådgivere',
    'Oppvekstutvalget',
    '1\u00a0260\u00a0000\u00a0000',
  ];
  const table = tableOf([0.2, 0.2, 0.2, 0.2, 0.2], [cells]);
  const columns = table.columns.map((column, i) => (i === 4 ? { ...column, align: 'end' as const } : column));
  const narrow = { ...space, width: 330 };
  const shares = fitColumns({ ...table, columns }, narrow, fonts).map(({ share }) => share);
  expect(shares.reduce((all, share) => all + share, 0)).toBeCloseTo(1);
  const lines = cells.map(
    (text, i) => wrapRuns([{ text }], (shares[i] ?? 0) * narrow.width - narrow.padding, 9, fonts).length,
  );
  expect(lines).toEqual([2, 1, 2, 2, 1]);
});

test('a table is set in the first size in which no word is broken, or else in the last', () => {
  const sizeOf = (...cells: string[]) => {
    const table = tableOf(
      cells.map(() => 1 / cells.length),
      [cells],
    );
    return fittingSpace(table, [space, { ...space, size: 8 }, { ...space, size: 7 }], fonts).size;
  };
  const word = 'Personvernombud';
  expect([5, 6, 7, 9].map((count) => sizeOf(...Array.from({ length: count }, () => word)))).toEqual([
    9, 8, 7, 7,
  ]);
});

test('the parts always make 1, and no word is broken where there is room for all', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcæøå0123'), minLength: 1, maxLength: 12 });
  const cells = fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 5 });
  const parts = fc.tuple(
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 1, max: 20 }),
  );
  fc.assert(
    fc.property(cells, parts, (rows, [a, b, c]) => {
      const sum = a + b + c;
      const shares = sharesOf(tableOf([a / sum, b / sum, c / sum], rows));
      expect(shares.reduce((all, share) => all + share, 0)).toBeCloseTo(1);
      for (const row of rows) {
        for (const [i, text] of row.entries()) {
          const width = (shares[i] ?? 0) * space.width - space.padding;
          expect(wrapRuns([{ text }], width, space.size, fonts)).toHaveLength(1);
        }
      }
    }),
    { numRuns: 60 },
  );
});
