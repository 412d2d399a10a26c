import { expect, it } from 'vitest';
import { of, scheduleOf } from './plans.ts';

it.each([
  ['takes 2d', { type: 'plan-start' }],
  ['not before 2026-03-04', { type: 'not-before' }],
  ['not before 2026-03-07', { type: 'calendar' }],
  ['starts 2026-03-04', { type: 'fixed-date' }],
  ['starts 2026-03-07', { type: 'calendar' }],
  ['ends 2026-03-20', { type: 'fixed-date' }],
  ['after First', { type: 'predecessor', element: 'First', link: 'finish-start' }],
  ['after First, Second', { type: 'predecessor', element: 'Second', link: 'finish-start' }],
  ['after First - 5d', { type: 'predecessor', element: 'First', link: 'finish-start' }],
  ['ends with Second', { type: 'predecessor', element: 'Second', link: 'finish-finish' }],
  ['starts with First', { type: 'predecessor', element: 'First', link: 'start-start' }],
  ['after First  not before 2026-03-20', { type: 'not-before' }],
  ['every week until 2026-04-01', { type: 'recurrence' }],
  ['as late as possible', { type: 'as-late-as-possible' }],
  ['started 2026-03-03', { type: 'started' }],
])('%s', async (timing, reason) => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `activity First { takes 5d }
    activity Second { takes 7d }
    activity A {\n${timing.replaceAll('  ', '\n')} }
    activity Long { takes 20d }`,
  );
  expect(of(schedule, 'A').reason).toEqual(reason);
});

it('tells the as-of day from a closed day after it, and a phase by its first child', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02\nas of 2026-03-11',
    `phase P {
      activity Later { not before 2026-03-12 }
      activity A
    }
    gate G`,
  );
  expect(of(schedule, 'P').reason).toEqual({ type: 'child', element: 'P.A' });
  expect(of(schedule, 'P.A').reason).toEqual({ type: 'as-of' });
  expect(of(schedule, 'G').reason).toEqual({ type: 'as-of' });
  const weekend = await scheduleOf('starts 2026-03-02\nas of 2026-03-07', 'activity A');
  expect(of(weekend, 'A').reason).toEqual({ type: 'calendar' });
});
