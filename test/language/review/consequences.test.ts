import { expect, test } from 'vitest';
import { reviewOfTexts } from './versions.ts';

const two = (a: string, b: string) =>
  `activity A "A" { takes ${a} due 2026-01-30 } activity B "B" { takes ${b} } milestone End "End" { after A after B }`;

test('what became critical, and what lost its slack', async () => {
  const review = await reviewOfTexts(two('10d', '4d'), two('10d', '12d'));
  expect(review.critical).toEqual({ entered: ['B'], left: ['A'] });
  expect(review.slackLost).toEqual([{ element: 'B', slack: { before: 6, after: 0 } }]);
});

test('a deadline that is missed now', async () => {
  const { deadlinesMissed } = await reviewOfTexts(two('10d', '4d'), two('25d', '4d'));
  expect(deadlinesMissed).toMatchObject([{ element: 'A', workingDays: 5 }]);
  const same = await reviewOfTexts(two('25d', '4d'), two('25d', '4d'));
  expect(same.deadlinesMissed).toEqual([]);
});

test('a risk that is red now, or new, or closed', async () => {
  const risks = (a: string, rest: string) => `risk A "A" { likelihood ${a} impact 4 }\n${rest}`;
  const { risks: moved } = await reviewOfTexts(
    risks('2', 'risk C "C" { likelihood 5 impact 5 }'),
    risks('4', 'risk B "B" { likelihood 4 impact 4 }\nrisk C "C" { likelihood 5 impact 5 status closed }'),
  );
  expect(moved.map(({ element, today }) => [element, today.before, today.after])).toEqual([
    ['A', 'medium', 'high'],
    ['B', undefined, 'high'],
    ['C', 'high', undefined],
  ]);
});

test('a role that has too much to do now', async () => {
  const load = (share: string) =>
    `role R "R" { capacity 50% } activity A "A" { takes 5d by R 30% } activity B "B" { takes 5d by R ${share} }`;
  const { overloads } = await reviewOfTexts(load('20%'), load('40%'));
  expect(overloads).toMatchObject([{ role: 'R', most: 0.7, capacity: 0.5 }]);
  expect((await reviewOfTexts(load('40%'), load('40%'))).overloads).toEqual([]);
});

test('money, year by year', async () => {
  const money = (from: string, cost: string) => `
activity A "A" { takes 5d }
benefit Time "Time" { amount 120_000 NOK per year from ${from} }
cost Licences "Licences" { amount ${cost} on 2026-04 for A }
`;
  const { money: moved } = await reviewOfTexts(money('2027-01', '10k NOK'), money('2027-02', '15k NOK'));
  expect(moved).toEqual([
    {
      element: 'Time',
      type: 'benefit',
      currency: 'NOK',
      years: [{ year: 2027, amount: -10_000 }],
      total: -10_000,
    },
    {
      element: 'Licences',
      type: 'cost',
      currency: 'NOK',
      years: [{ year: 2026, amount: 5000 }],
      total: 5000,
    },
  ]);
});

test('findings that are new and that are gone', async () => {
  const { findings } = await reviewOfTexts(two('25d', '4d'), two('10d', '4d'));
  expect(findings.gone.map(({ rule }) => rule)).toContain('missed-deadline');
  expect(findings.appeared).toEqual([]);
});
