import { expect, it } from 'vitest';
import { of, scheduleOf, span } from './plans.ts';

/** A is Monday to Wednesday; B, of two days, is linked to it. */
async function linked(link: string): Promise<string> {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `activity A { takes 3d }
    activity B { takes 2d
      ${link} }`,
  );
  return span(schedule, 'B');
}

it.each([
  ['after A', '2026-03-05 .. 2026-03-06'],
  ['after A + 1d', '2026-03-06 .. 2026-03-09'],
  ['after A + 3d', '2026-03-10 .. 2026-03-11'],
  ['after A - 1d', '2026-03-04 .. 2026-03-05'],
  ['after A - 9d', '2026-03-02 .. 2026-03-03'],
  ['after A + 2d elapsed', '2026-03-09 .. 2026-03-10'],
  ['after A + 1w', '2026-03-12 .. 2026-03-13'],
  ['after A + 1m', '2026-04-06 .. 2026-04-07'],
  ['after A + 4h', '2026-03-06 .. 2026-03-09'],
  ['starts with A', '2026-03-02 .. 2026-03-03'],
  ['starts with A + 2d', '2026-03-04 .. 2026-03-05'],
  ['starts with A + 5d elapsed', '2026-03-09 .. 2026-03-10'],
  ['ends with A', '2026-03-03 .. 2026-03-04'],
  ['ends with A + 2d', '2026-03-05 .. 2026-03-06'],
  ['ends with A + 3d elapsed', '2026-03-06 .. 2026-03-09'],
  ['ends when A starts', '2026-03-02 .. 2026-03-03'],
  ['ends when A starts + 5d', '2026-03-05 .. 2026-03-06'],
])('%s puts B on %s', async (link, expected) => {
  expect(await linked(link)).toBe(expected);
});

it('ends when another starts: the working day before, as a lower bound', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `activity Late { starts 2026-03-16 }
    activity Before { takes 2d
      ends when Late starts }
    activity Long { takes 20d
      ends when Late starts }`,
  );
  expect(span(schedule, 'Before')).toBe('2026-03-12 .. 2026-03-13');
  expect(span(schedule, 'Long')).toBe('2026-03-02 .. 2026-03-27');
});

it('counts a lag in the working days of the successor', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `calendar AllWeek { week mon..sun }
    calendar Tuesdays { week tue }
    role Expert { calendar Tuesdays }
    activity A { takes 5d }
    activity B { takes 1d
      after A + 2d
      by Expert }`,
  );
  expect(span(schedule, 'B')).toBe('2026-03-24');
});

it('puts milestones on the last day of what they wait for, and work on the next working day after them', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-01',
    `activity A { takes 5d }
    milestone Free
    milestone Reached { after A }
    milestone Later { after Reached + 2d }
    milestone Sooner { after A - 2d }
    milestone Elapsed { after A + 1d elapsed }
    milestone Beside { starts with A + 1d }
    milestone Fixed { on 2026-03-07 }
    activity Next { after Reached }
    activity Same { starts with Fixed }
    activity Then { after Fixed }`,
  );
  expect(span(schedule, 'Free')).toBe('2026-03-01');
  expect(span(schedule, 'Reached')).toBe('2026-03-06');
  expect(span(schedule, 'Later')).toBe('2026-03-10');
  expect(span(schedule, 'Sooner')).toBe('2026-03-04');
  expect(span(schedule, 'Elapsed')).toBe('2026-03-07');
  expect(span(schedule, 'Beside')).toBe('2026-03-03');
  expect(span(schedule, 'Next')).toBe('2026-03-09');
  expect(span(schedule, 'Same')).toBe('2026-03-09');
  expect(span(schedule, 'Then')).toBe('2026-03-09');
});

it('starts with a milestone on the same day', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `milestone M { on 2026-03-05 }
    activity Same { starts with M }
    activity Next { after M }`,
  );
  expect([span(schedule, 'Same'), span(schedule, 'Next')]).toEqual(['2026-03-05', '2026-03-06']);
});

it('lets a dependency on a phase wait for all of it', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `phase P {
      activity Short { takes 2d
        not before 2026-03-03 }
      phase Inner { activity Long { takes 6d  after Short } }
    }
    activity After { after P }
    activity Beside { takes 1d
      starts with P + 1d }
    activity Closing { takes 2d
      ends with P }`,
  );
  expect(span(schedule, 'P')).toBe('2026-03-03 .. 2026-03-12');
  expect(span(schedule, 'After')).toBe('2026-03-13');
  expect(span(schedule, 'Beside')).toBe('2026-03-04');
  expect(span(schedule, 'Closing')).toBe('2026-03-11 .. 2026-03-12');
});

it('binds each leaf of a phase or summary by when that can start, with the lag in the calendar of the leaf', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `calendar AllWeek { week mon..sun }
    role Nurse { calendar AllWeek }
    calendar Midweek { week wed }
    role Visitor { calendar Midweek }
    activity A { takes 5d }
    phase P {
      after A + 1d
      not before 2026-03-12
      activity One
      activity Two { by Visitor }
      activity Sum { activity Three { after One } }
    }
    phase Q {
      starts 2026-03-10
      ends 2026-03-11
      activity Four { takes 4d }
      activity Five { starts 2026-03-05 }
    }`,
  );
  expect(span(schedule, 'P.One')).toBe('2026-03-12');
  expect(span(schedule, 'P.Two')).toBe('2026-03-18');
  expect(span(schedule, 'P.Sum')).toBe('2026-03-13');
  expect(span(schedule, 'Q.Four')).toBe('2026-03-10 .. 2026-03-13');
  expect(of(schedule, 'Q.Four').totalSlack).toBe(-2);
  expect(span(schedule, 'Q.Five')).toBe('2026-03-05');
  expect(of(schedule, 'P.One').reason).toEqual({ type: 'parent', element: 'P' });
});

it('schedules a phase without children as an activity, and gives one without any dates none', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `phase Empty
    phase Alone { takes 3d }
    activity A { after Empty }`,
  );
  expect(schedule.elements.map(({ id }) => id)).toEqual(['Alone', 'A']);
  expect(span(schedule, 'Alone')).toBe('2026-03-02 .. 2026-03-04');
});
