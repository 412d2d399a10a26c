import { expect, it } from 'vitest';
import type { Schedule } from '../../../language/schedule/schedule.ts';
import { iso, of, scheduleOf, span } from './plans.ts';

const starts = (schedule: Schedule, id: string) =>
  of(schedule, id).occurrences?.map(({ start }) => iso(start));

it.each([
  ['every 2 weeks until 2026-04-10', '', ['2026-03-02', '2026-03-16', '2026-03-30']],
  ['every week from 2026-03-11 until 2026-03-25', '', ['2026-03-11', '2026-03-18', '2026-03-25']],
  ['every month from 2026-01-31 until 2026-05', '', ['2026-02-02', '2026-03-02', '2026-03-31', '2026-04-30']],
  ['every quarter from 2026-01 until 2026', '', ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01']],
  ['every week until 2026-03-20', 'after Kickoff', ['2026-03-05', '2026-03-12', '2026-03-19']],
  ['every week from 2026-03-03 until 2026-03-20', 'after Kickoff', ['2026-03-10', '2026-03-17']],
  ['every week from 2026-03-07 until 2026-03-21', '', ['2026-03-09', '2026-03-16']],
  ['every day from 2026-03-06 until 2026-03-09', '', ['2026-03-06', '2026-03-09']],
  ['every 2 weeks', '', ['2026-03-02', '2026-03-16', '2026-03-30', '2026-04-13']],
])('%s %s', async (every, more, expected) => {
  const schedule = await scheduleOf(
    'starts 2026-03-02\ndue 2026-04-26',
    `activity Kickoff { takes 3d }
    activity A {
      ${every}
      ${more} }`,
  );
  expect(starts(schedule, 'A')).toEqual(expected);
});

it('is never critical, never moves, and is waited for until its last occurrence', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02\nas of 2026-03-11',
    `activity A { every week until 2026-03-20
      takes 2d }
    activity B { after A }`,
  );
  expect(of(schedule, 'A').occurrences).toHaveLength(3);
  expect(span(schedule, 'A')).toBe('2026-03-02 .. 2026-03-17');
  expect(of(schedule, 'A').critical).toBe(false);
  expect(span(schedule, 'B')).toBe('2026-03-18');
});

it('goes on to the end of the other work where nothing else says when it stops', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `activity A { every week }
    activity B { takes 3w }`,
  );
  expect(starts(schedule, 'A')).toEqual(['2026-03-02', '2026-03-09', '2026-03-16']);
});

it('leaves out and reports what has no occurrence', async () => {
  const schedule = await scheduleOf('starts 2026-03-02', 'activity A { every week until 2026-01-01 }');
  expect(schedule.elements).toEqual([]);
  expect(schedule.problems).toEqual([{ type: 'no-occurrence', element: 'A' }]);
});

it('makes no phase critical that holds nothing else', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02\ndue 2026-03-27',
    `phase Year { activity Meeting { every week } }
    phase Work { activity A { takes 20d }  activity Weekly { every week } }`,
  );
  expect(of(schedule, 'Year').critical).toBe(false);
  expect(of(schedule, 'Work').critical).toBe(true);
});

it('does not end the plan, unless there is nothing else', async () => {
  const yearly = 'phase After { activity Meeting { every year from 2026-04-01 until 2029-12-31 } }';
  const schedule = await scheduleOf('starts 2026-03-02\ndue 2026-03-06', `${yearly} activity A { takes 3d }`);
  expect(schedule.finish && iso(schedule.finish)).toBe('2026-03-04');
  const alone = await scheduleOf('starts 2026-03-02\ndue 2026-03-06', yearly);
  expect(alone.finish && iso(alone.finish)).toBe('2029-04-02');
});
