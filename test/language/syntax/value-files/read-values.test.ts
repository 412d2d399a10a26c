import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readValues } from '../../../../language/syntax/value-files/read-values.ts';

function read(text: string): [string, number][] {
  return readValues(text).values.map(({ on, value }) => [on.text, value]);
}

describe('a file of values', () => {
  test.each([
    ['commas', '2026-01,4.1\n2026-02,3.8\n'],
    ['semicolons and decimal commas', '2026-01;4,1\r\n2026-02;3,8'],
    ['tabs', '2026-01\t4,1\n2026-02\t3.8'],
    ['quotes', '"2026-01","4,1"\n"2026-02";"3,8"'],
    ['a head, a byte order mark and empty lines', '\uFEFFPeriode;Verdi\n\n2026-01; 4,1\n  \n2026-02; 3,8\n'],
  ])('is read with %s', (_, text) => {
    expect(read(text)).toEqual([
      ['2026-01', 4.1],
      ['2026-02', 3.8],
    ]);
    expect(readValues(text).unread).toEqual([]);
  });

  test('may count in days, weeks, quarters and years', () => {
    expect(read('2026-03-02,1\n2026-W10,-2\n2026-Q1,1_000\n2026,0')).toEqual([
      ['2026-03-02', 1],
      ['2026-W10', -2],
      ['2026-Q1', 1000],
      ['2026', 0],
    ]);
  });

  test('says which lines cannot be read, and reads the others', () => {
    const { values, unread } = readValues('2026-13,1\n2026-02,mye\n2026-03,1,2\nbare tekst\n2026-04,5');
    expect(values.map(({ value }) => value)).toEqual([5]);
    expect(unread).toEqual([
      { line: 1, text: '2026-13,1' },
      { line: 2, text: '2026-02,mye' },
      { line: 3, text: '2026-03,1,2' },
      { line: 4, text: 'bare tekst' },
    ]);
  });

  test('is not read without end', () => {
    const { values, unread } = readValues('2026-01,1\n'.repeat(20_000));
    expect(values).toHaveLength(11_000);
    expect(unread).toEqual([{ line: 11_001, text: '2026-01,1' }]);
  });

  test('whatever it holds has each of its lines once: read, unread, empty or the head', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(...'20-W1Q,;\t"4.x ') }), { maxLength: 8 }),
        (lines) => {
          const { values, unread } = readValues(lines.join('\n'));
          const filled = lines.filter((line) => line.trim() !== '').length;
          expect([filled, filled - 1]).toContain(values.length + unread.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});
