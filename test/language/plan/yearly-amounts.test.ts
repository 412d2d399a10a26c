import { expect, test } from 'vitest';
import { toDay } from '../../../language/plan/days.ts';
import { yearlyAmounts } from '../../../language/plan/yearly-amounts.ts';

const span = { first: toDay(2026, 1, 1), last: toDay(2028, 12, 31) };
const period = (from: readonly [number, number, number], to: readonly [number, number, number]) => ({
  text: '',
  first: toDay(...from),
  last: toDay(...to),
});
const kroner = (more: object) => ({ amount: 1200, currency: 'NOK', ...more });

test('what falls once falls in the year of its period', () => {
  const on = period([2026, 10, 1], [2026, 12, 31]);
  expect([...yearlyAmounts(kroner({ on }), span)]).toEqual([[2026, 1200]]);
});

test('what flows falls on the months that it flows in, and on the days of a month that it does not fill', () => {
  const from = period([2026, 8, 1], [2026, 8, 31]);
  const until = period([2027, 1, 1], [2027, 1, 31]);
  expect([...yearlyAmounts(kroner({ perYear: { from, until } }), span)]).toEqual([
    [2026, 500],
    [2027, 100],
  ]);
  const middle = period([2026, 11, 16], [2026, 11, 16]);
  expect([...yearlyAmounts(kroner({ perYear: { from: middle, until } }), span)]).toEqual([
    [2026, 150],
    [2027, 100],
  ]);
});

test('what flows without bounds flows through all of the time that is looked at', () => {
  expect([...yearlyAmounts(kroner({ perYear: {} }), span).values()]).toEqual([1200, 1200, 1200]);
});

test('an amount without a date falls in no year', () => {
  expect(yearlyAmounts(kroner({}), span).size).toBe(0);
});
