import { expect, it } from 'vitest';
import { of, scheduleOf, span } from './plans.ts';

it('lets open beat closed, which beats the holidays of the base', async () => {
  const schedule = await scheduleOf(
    'starts 2026-05-14\ncalendar Own',
    `calendar Own {
      based on NO
      week mon..sun
      closed 2026-05-18 .. 2026-05-22 "Stengt"
      open 2026-05-17, 2026-05-20
    }
    activity A { takes 4d }`,
  );
  expect(span(schedule, 'A')).toBe('2026-05-15 .. 2026-05-20');
});

it('builds calendars on one another', async () => {
  const schedule = await scheduleOf(
    'starts 2026-05-14\ncalendar Outer',
    `calendar Inner { based on NO
      closed 2026-05-15
      open 2026-05-14 }
    calendar Outer { based on Inner
      closed 2026-05-18
      open 2026-05-15 }
    activity A { takes 3d }`,
  );
  expect(span(schedule, 'A')).toBe('2026-05-14 .. 2026-05-19');
});

it('works on days that are open in the plan and for every role', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `calendar Late { week wed..sun }
    calendar Early { week mon..thu
      closed 2026-03-11 }
    role Nurse { calendar Late }
    role Doctor { calendar Early }
    activity A { takes 4d
      by Nurse, Doctor }
    activity B { takes 4d
      by Nurse }`,
  );
  expect(span(schedule, 'A')).toBe('2026-03-04 .. 2026-03-18');
  expect(span(schedule, 'B')).toBe('2026-03-04 .. 2026-03-11');
});

it('moves a fixed start forward and a fixed end back, and leaves milestones and gates where they are', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02\ncalendar NO',
    `activity A { starts 2026-04-02 }
    activity B { ends 2026-04-06
      takes 2d }
    milestone M { on 2026-04-05 }
    gate G { on 2026-04-04 }`,
  );
  expect(span(schedule, 'A')).toBe('2026-04-07');
  expect(span(schedule, 'B')).toBe('2026-03-31 .. 2026-04-01');
  expect(span(schedule, 'M')).toBe('2026-04-05');
  expect(span(schedule, 'G')).toBe('2026-04-04');
  expect(of(schedule, 'A').reason).toEqual({ type: 'calendar' });
  expect(schedule.problems.filter(({ type }) => type === 'closed-day')).toHaveLength(2);
});

it('opens a Swedish and a Danish day off again', async () => {
  const rest = (country: string, day: string) => `calendar Own { based on ${country}
      open ${day} }
    activity Closed { starts ${day} }
    role R { calendar Own }`;
  for (const [country, day, next] of [
    ['SE', '2026-06-19', '2026-06-22'],
    ['SE', '2026-12-24', '2026-12-28'],
    ['SE', '2026-12-31', '2027-01-04'],
    ['DK', '2026-06-05', '2026-06-08'],
    ['DK', '2026-12-24', '2026-12-28'],
  ] as const) {
    const closed = await scheduleOf(`starts 2026-01-01\ncalendar ${country}`, rest(country, day));
    const open = await scheduleOf('starts 2026-01-01\ncalendar Own', rest(country, day));
    expect([span(closed, 'Closed'), span(open, 'Closed')]).toEqual([next, day]);
  }
});
