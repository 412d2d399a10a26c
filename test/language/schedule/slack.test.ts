import { expect, it } from 'vitest';
import { iso, of, scheduleOf, span } from './plans.ts';

it('measures slack against the last day of work that does not recur', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `activity Long { takes 10d }
    activity Short { takes 3d }
    activity Next { after Short }
    activity Weekly { every week until 2026-06-01 }`,
  );
  const slack = (id: string) => [
    of(schedule, id).totalSlack,
    of(schedule, id).freeSlack,
    of(schedule, id).critical,
  ];
  expect(slack('Long')).toEqual([0, 0, true]);
  expect(slack('Short')).toEqual([6, 0, false]);
  expect(slack('Next')).toEqual([6, 6, false]);
  expect(iso(of(schedule, 'Next').lateStart)).toBe('2026-03-13');
});

it.each([
  ['due 2026-06-01', '', '', 7],
  ['due 2026-03-10', '', '', 4],
  ['due 2026-03-02', '', '', -2],
  ['', 'due 2026-03-06', '', 2],
  ['', 'due 2026-06-01', '', 7],
  ['', '', 'due 2026-03-09', 3],
  ['', '', 'ends 2026-03-08', 2],
  ['due 2026-03-10', 'due 2026-03-06', 'due 2026-03-09', 2],
  ['due 2026-03-06', 'due 2026-03-09', 'due 2026-03-10', 2],
])('counts the tightest of plan (%s), own (%s) and phase (%s)', async (plan, own, phase, total) => {
  const schedule = await scheduleOf(
    `starts 2026-03-02\n${plan}`,
    `activity Long { takes 10d }
    phase P {
      ${phase}
      activity A { takes 3d
        ${own} }
    }`,
  );
  expect(of(schedule, 'P.A').totalSlack).toBe(total);
});

it('never moves work by a deadline, and hands its slack on to what it waits for', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `activity A { takes 5d }
    activity B { takes 5d
      after A
      due 2026-03-10 }
    activity C { takes 20d }`,
  );
  expect(span(schedule, 'B')).toBe('2026-03-09 .. 2026-03-13');
  expect(['A', 'B', 'C'].map((id) => of(schedule, id).totalSlack)).toEqual([-3, -3, 0]);
  expect(['A', 'B', 'C'].map((id) => of(schedule, id).critical)).toEqual([true, true, true]);
});

it('bounds the predecessors of a fixed date, whose own slack is measured as any other', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `activity A { takes 3d }
    activity Fixed { starts 2026-03-10
      after A }
    activity Early { starts 2026-03-03
      after A }
    milestone M { on 2026-03-09
      after A }
    activity Long { takes 15d }`,
  );
  expect(of(schedule, 'Fixed').totalSlack).toBe(8);
  expect(of(schedule, 'M').totalSlack).toBe(9);
  expect(of(schedule, 'A').totalSlack).toBe(-2);
  expect(span(schedule, 'Early')).toBe('2026-03-03');
  expect(schedule.problems).toEqual([{ type: 'contradiction', element: 'Early', predecessor: 'A' }]);
});

it('lets a span give way to what it waits for until a day of it is left', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `activity A { takes 3d }
    activity Between { after A
      ends 2026-03-13 }
    activity Long { takes 15d }`,
  );
  expect(of(schedule, 'A').totalSlack).toBe(6);
  expect(of(schedule, 'A').freeSlack).toBe(0);
  expect(of(schedule, 'Between').totalSlack).toBe(5);
});

it('counts free slack up to the first thing that would move', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `activity A
    activity B { after A + 2d }
    activity C { takes 5d }
    milestone M { after A, C }
    activity Long { takes 15d }`,
  );
  expect(['A', 'B', 'C', 'M'].map((id) => of(schedule, id).freeSlack)).toEqual([0, 11, 0, 10]);
  expect(['A', 'B', 'C', 'M'].map((id) => of(schedule, id).totalSlack)).toEqual([11, 11, 10, 10]);
});

it('counts slack in the working days of the element', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `calendar Wednesdays { week wed }
    role Visitor { calendar Wednesdays }
    activity A { by Visitor }
    activity Long { takes 15d }`,
  );
  expect([of(schedule, 'A').totalSlack, iso(of(schedule, 'A').lateStart)]).toEqual([2, '2026-03-18']);
});

it('gives a phase the least slack of its children', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `phase P {
      activity A { takes 3d }
      phase Q { activity B { takes 7d } }
    }
    activity Long { takes 15d }`,
  );
  expect(of(schedule, 'P').totalSlack).toBe(8);
  expect([iso(of(schedule, 'P').lateStart), iso(of(schedule, 'P').lateFinish)]).toEqual([
    '2026-03-12',
    '2026-03-20',
  ]);
});

it('lets what is done in a phase say nothing of its slack', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02 as of 2026-03-05',
    `phase P {
      activity A { takes 2d done 100% }
      activity B { takes 2d }
    }
    phase Over { activity C { takes 2d done 100% } }
    activity Long { takes 15d }`,
  );
  expect([of(schedule, 'P').totalSlack, of(schedule, 'P').critical]).toEqual([13, false]);
  expect([of(schedule, 'Over').totalSlack, of(schedule, 'Over').critical]).toEqual([0, false]);
});

it('moves what is as late as possible up to what waits for it, after all else is placed', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `activity Long { takes 10d }
    activity Train { takes 2d
      as late as possible }
    activity Book { as late as possible }
    milestone GoLive { after Long, Train }
    activity Hall { after Book }
    activity Party { takes 3d
      after Long, Hall }
    activity Poster { takes 2d
      as late as possible }`,
  );
  expect(span(schedule, 'Train')).toBe('2026-03-12 .. 2026-03-13');
  expect(of(schedule, 'Train').reason).toEqual({ type: 'as-late-as-possible' });
  expect(span(schedule, 'Poster')).toBe('2026-03-17 .. 2026-03-18');
  expect([of(schedule, 'Poster').totalSlack, of(schedule, 'Poster').critical]).toEqual([0, true]);
  expect(iso(of(schedule, 'Poster').earlyStart)).toBe('2026-03-02');
  expect([span(schedule, 'Book'), span(schedule, 'Hall')]).toEqual(['2026-03-02', '2026-03-03']);
});

it('lets the first child of a phase slip when another starts it as early', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `phase P {
      activity A
      activity B
    }
    activity C { takes 10d
      starts with P }`,
  );
  expect(['P.A', 'P.B', 'C'].map((id) => of(schedule, id).totalSlack)).toEqual([9, 9, 0]);
});
