import { expect, test } from 'vitest';
import type { Element } from '../../../language/plan/plan.ts';
import { plansIn, tracksAround } from '../../../language/plan/portfolio.ts';
import { elementById } from '../../../language/plan/query.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { planOf } from '../parse.ts';
import { iso } from '../schedule/plans.ts';

const files = {
  'portfolio.varde': `use "a/plan.varde"
use "b/plan.varde"
portfolio Care { track Home { plans A, B  serves Calm } }
goal Calm`,
  'a/plan.varde': `use "../people.varde"
plan A "Alarms" { locale sv  starts 2026-01-12 }
phase Prepare { activity Map { owner Head  takes 5d } }`,
  'b/plan.varde': `use "../people.varde"
use "work.varde"
plan B { starts 2026-03-02  calendar Short }
calendar Short { week mon..tue }`,
  'b/work.varde': 'phase Prepare { activity Map { takes 5d } }',
  'people.varde': 'role Head',
};

test('a portfolio tells which elements each of its plans has, and names them as it does itself', async () => {
  const portfolio = await planOf(files);
  expect(
    plansIn(portfolio).map(({ title, locale, elements }) => [title, locale, elements.map(({ id }) => id)]),
  ).toEqual([
    ['Alarms', 'sv', ['A', 'Prepare', 'Prepare.Map', 'Head']],
    ['B', 'en', ['B', 'Short', 'Head', 'Prepare~2', 'Prepare.Map~2']],
  ]);
});

test('an element is in the tracks of the plans whose files it stands in', async () => {
  const portfolio = await planOf({
    ...files,
    'portfolio.varde': `use "a/plan.varde"
use "b/plan.varde"
portfolio Care { track Home { plans A }  track Night { plans B, B } }`,
  });
  const tracksOf = (id: string) =>
    tracksAround(portfolio, elementById(portfolio, id) as Element).map(({ name }) => name);
  expect(tracksOf('Prepare.Map')).toEqual(['Home']);
  expect(tracksOf('Prepare.Map~2')).toEqual(['Night']);
  expect(tracksOf('Head')).toEqual(['Home', 'Night']);
  expect(tracksOf('Care')).toEqual([]);
});

test('a track says which goals it serves', async () => {
  const portfolio = await planOf(files);
  expect(elementById(portfolio, 'Care.Home')).toMatchObject({ plans: ['A', 'B'], serves: ['Calm'] });
});

test('each plan of a portfolio has its own start and calendar', async () => {
  const schedule = schedulePlan(await planOf(files));
  const dates = schedule.elements.map(({ id, start, finish }) => [id, iso(start), iso(finish)]);
  expect(dates).toEqual([
    ['Prepare', '2026-01-12', '2026-01-16'],
    ['Prepare.Map', '2026-01-12', '2026-01-16'],
    ['Prepare~2', '2026-03-02', '2026-03-16'],
    ['Prepare.Map~2', '2026-03-02', '2026-03-16'],
  ]);
  expect([schedule.start, schedule.finish].map((day) => iso(day ?? 0))).toEqual(['2026-01-12', '2026-03-16']);
});

test('the as-of day of a portfolio is that of all its plans, where they agree', async () => {
  const portfolio = (first: string, second: string) =>
    planOf({
      'portfolio.varde': 'use "a.varde"\nuse "b.varde"\nportfolio P',
      'a.varde': `plan A { starts 2026-01-12  ${first} }`,
      'b.varde': `plan B { starts 2026-01-12  ${second} }`,
    });
  const asOf = async (first: string, second: string) => schedulePlan(await portfolio(first, second)).asOf;
  expect(iso((await asOf('as of 2026-02-02', 'as of 2026-02-02')) ?? 0)).toBe('2026-02-02');
  expect(await asOf('as of 2026-02-02', 'as of 2026-03-02')).toBeUndefined();
  expect(await asOf('as of 2026-02-02', '')).toBeUndefined();
});
