import { expect, test } from 'vitest';
import { writtenDuration, writtenMoney, writtenRecurrence } from '../../../language/plan/written.ts';

const period = (text: string) => ({ text, first: 0, last: 0 });

test('durations, amounts and recurrences are written as the language writes them', () => {
  expect(writtenDuration({ value: 10, unit: 'd', elapsed: false })).toBe('10d');
  expect(writtenDuration({ value: 2, unit: 'w', elapsed: true })).toBe('2w elapsed');
  expect(writtenMoney({ amount: 1_200_000, currency: 'NOK', perYear: { from: period('2027-01') } })).toBe(
    '1_200_000 NOK per year from 2027-01',
  );
  expect(writtenMoney({ amount: 1234.5678, currency: 'SEK', on: period('2026-Q1') })).toBe(
    '1_234.5678 SEK on 2026-Q1',
  );
  expect(writtenRecurrence({ interval: 1, unit: 'month', until: period('2027') })).toBe(
    'every month until 2027',
  );
  expect(writtenRecurrence({ interval: 2, unit: 'week' })).toBe('every 2 weeks');
});
