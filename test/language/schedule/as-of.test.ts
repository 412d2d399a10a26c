import { expect, it } from 'vitest';
import { iso, of, scheduleOf, span } from './plans.ts';

/** As of Wednesday in the second week. */
const head = 'starts 2026-03-02\nas of 2026-03-11';

it.each([
  ['takes 3d', '2026-03-11 .. 2026-03-13', 0],
  ['takes 3d  done 0%', '2026-03-11 .. 2026-03-13', 0],
  ['starts 2026-03-03  takes 3d', '2026-03-11 .. 2026-03-13', 0],
  ['starts 2026-03-16  takes 3d', '2026-03-16 .. 2026-03-18', 0],
  ['ends 2026-03-05', '2026-03-11', 0],
  ['ends 2026-03-12  takes 3d', '2026-03-11 .. 2026-03-13', 0],
  ['starts 2026-03-03  ends 2026-03-13', '2026-03-11 .. 2026-03-13', 0],
  ['takes 3d  done 100%', '2026-03-02 .. 2026-03-04', 1],
  ['takes 30d  done 100%', '2026-03-02 .. 2026-03-11', 1],
  ['starts 2026-03-20  takes 2d  done 100%', '2026-03-11', 1],
  ['takes 3d  started 2026-03-04  done 100%', '2026-03-04 .. 2026-03-06', 1],
  ['takes 3d  finished 2026-03-06', '2026-03-02 .. 2026-03-06', 1],
  ['takes 3d  started 2026-03-04  finished 2026-03-10', '2026-03-04 .. 2026-03-10', 1],
  ['takes 10d  started 2026-03-04', '2026-03-04 .. 2026-03-24', 0],
  ['takes 10d  started 2026-03-04  done 40%', '2026-03-04 .. 2026-03-18', 0.4],
  ['takes 10d  started 2026-03-04  done 45%', '2026-03-04 .. 2026-03-18', 0.45],
  ['takes 10d  done 40%', '2026-03-02 .. 2026-03-18', 0.4],
  ['takes 10d  done 99%', '2026-03-02 .. 2026-03-11', 0.99],
  ['starts 2026-03-16  takes 10d  done 40%', '2026-03-11 .. 2026-03-18', 0.4],
  ['starts 2026-03-03  ends 2026-03-13  done 90%', '2026-03-03 .. 2026-03-13', 0.9],
  ['starts 2026-03-03  ends 2026-03-06  done 90%', '2026-03-03 .. 2026-03-11', 0.9],
  ['started 2026-03-03  ends 2026-03-13', '2026-03-03 .. 2026-03-13', 0],
])('%s lies on %s', async (timing, expected, done) => {
  const schedule = await scheduleOf(head, `activity A {\n${timing.replaceAll('  ', '\n')} }`);
  expect([span(schedule, 'A'), of(schedule, 'A').done]).toEqual([expected, done]);
});

it('binds what is left of work by its unfinished predecessors, and no longer by finished ones and their lags', async () => {
  const schedule = await scheduleOf(
    head,
    `activity Past { takes 2d
      finished 2026-03-09 }
    activity Slow { takes 5d
      started 2026-03-09 }
    activity Free { takes 4d
      after Past + 10d
      started 2026-03-10
      done 50% }
    activity Bound { takes 4d
      after Slow + 1d
      started 2026-03-10
      done 50% }
    activity Waiting { after Past + 10d }`,
  );
  expect(span(schedule, 'Slow')).toBe('2026-03-09 .. 2026-03-17');
  expect(span(schedule, 'Free')).toBe('2026-03-10 .. 2026-03-12');
  expect(span(schedule, 'Bound')).toBe('2026-03-10 .. 2026-03-20');
  expect(span(schedule, 'Waiting')).toBe('2026-03-24');
});

it('reaches a milestone when all it waits for is done, or once its day has passed', async () => {
  const schedule = await scheduleOf(
    head,
    `activity Past { finished 2026-03-04 }
    activity Open
    milestone Both { after Past, Open }
    milestone Reached { after Past }
    milestone Passed { on 2026-03-10 }
    milestone Today { on 2026-03-11 }
    milestone Held { on 2026-03-05
      after Open }
    gate Closed { after Past }
    gate Open2 { after Past
      done 100% }
    gate Fixed { on 2026-03-03 }`,
  );
  const facts = ['Both', 'Reached', 'Passed', 'Today', 'Held', 'Closed', 'Open2', 'Fixed'].map((id) => [
    span(schedule, id),
    of(schedule, id).done,
  ]);
  expect(facts).toEqual([
    ['2026-03-11', 0],
    ['2026-03-04', 1],
    ['2026-03-10', 1],
    ['2026-03-11', 0],
    ['2026-03-11', 0],
    ['2026-03-11', 0],
    ['2026-03-04', 1],
    ['2026-03-11', 0],
  ]);
});

it('moves nothing by a day that the plan does not name', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `activity A { takes 3d  
      done 40% }
    activity B { takes 4d
      started 2026-03-05
      done 50% }`,
  );
  expect([span(schedule, 'A'), span(schedule, 'B')]).toEqual([
    '2026-03-02 .. 2026-03-04',
    '2026-03-05 .. 2026-03-10',
  ]);
});

it('gives done work its dates as late dates, no slack, and is not critical', async () => {
  const schedule = await scheduleOf(
    head,
    `activity A { takes 2d
      done 100% }
    activity B { takes 9d }`,
  );
  const { start, finish, lateStart, lateFinish, totalSlack, critical } = of(schedule, 'A');
  expect([lateStart, lateFinish, totalSlack, critical]).toEqual([start, finish, 0, false]);
  expect(of(schedule, 'B').critical).toBe(true);
});

it('adds up what is done in a phase by length', async () => {
  const schedule = await scheduleOf(
    head,
    `phase P {
      activity A { takes 3d
        done 100% }
      activity B { takes 1d }
      milestone M { after A }
    }`,
  );
  expect(of(schedule, 'P').done).toBe(0.75);
});

it('measures the slack of work under way by its rest, and lets done work bind nothing', async () => {
  const schedule = await scheduleOf(
    head,
    `activity A { takes 10d
      started 2026-03-04
      done 40% }
    activity Next { after A }
    activity Done { after A
      finished 2026-03-06 }
    activity Span { started 2026-03-05
      ends 2026-03-16 }
    activity Long { takes 10d }`,
  );
  expect(of(schedule, 'A')).toMatchObject({ totalSlack: 3, freeSlack: 0, critical: false });
  expect([iso(of(schedule, 'A').lateStart), iso(of(schedule, 'A').lateFinish)]).toEqual([
    '2026-03-04',
    '2026-03-23',
  ]);
  expect(of(schedule, 'Next')).toMatchObject({ totalSlack: 3, freeSlack: 3 });
  expect(of(schedule, 'Span')).toMatchObject({ totalSlack: 6, freeSlack: 6 });
});
