import { expect, test } from 'vitest';
import { tableOf } from '../../../language/report/table.ts';

interface Row {
  readonly name: string;
  readonly amount: string;
  readonly empty: string;
}

const columns = (['name', 'amount', 'empty'] as const).map((title) => ({
  title,
  cell: (row: Row) => row[title],
}));

test('columns with nothing in them are left out, numbers stand at the end, and wide texts get the most room', () => {
  const [table] = tableOf(
    'Caption',
    [
      { name: 'A rather long description of something', amount: '−1 200,5', empty: '' },
      { name: 'B', amount: '60 %', empty: '' },
    ],
    columns,
  );
  expect(table).toMatchObject({
    type: 'table',
    caption: 'Caption',
    columns: [
      { title: 'name', align: 'start' },
      { title: 'amount', align: 'end' },
    ],
    rows: [
      [{ text: 'A rather long description of something' }, { text: '−1 200,5' }],
      [{ text: 'B' }, { text: '60 %' }],
    ],
  });
  const shares = table?.type === 'table' ? table.columns.map(({ share }) => share) : [];
  expect(shares[0]).toBeGreaterThan(shares[1] ?? 1);
});

test('without rows there is no table', () => {
  expect(tableOf('Caption', [], columns)).toEqual([]);
});
