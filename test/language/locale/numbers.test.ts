import { expect, test } from 'vitest';
import { formatAmount } from '../../../language/locale/numbers.ts';

test('an amount and its opposite are rounded to the same number', () => {
  expect([12_500.5, -12_500.5].map((amount) => formatAmount('da', amount))).toEqual(['12.501', '-12.501']);
  expect([0.4, -0.4, 0].map((amount) => formatAmount('da', amount))).toEqual(['', '', '']);
});
