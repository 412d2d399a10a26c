import { expect, it } from 'vitest';
import { scheduleOf, span } from './plans.ts';

const people = `role Nurse { capacity 50% }
  role Full
  stakeholder Staff`;

it.each([
  ['', '2026-03-02'],
  ['takes 5d', '2026-03-02 .. 2026-03-06'],
  ['takes 1.5d', '2026-03-02 .. 2026-03-03'],
  ['takes 2w', '2026-03-02 .. 2026-03-13'],
  ['takes 30min', '2026-03-02'],
  ['takes 8h', '2026-03-02 .. 2026-03-03'],
  ['takes 15h', '2026-03-02 .. 2026-03-03'],
  ['takes 7d elapsed', '2026-03-02 .. 2026-03-06'],
  ['takes 8d elapsed', '2026-03-02 .. 2026-03-09'],
  ['takes 3m', '2026-03-02 .. 2026-06-01'],
  ['takes 1y', '2026-03-02 .. 2027-03-01'],
  ['effort 10d', '2026-03-02 .. 2026-03-13'],
  ['effort 3d  by Full, Staff', '2026-03-02 .. 2026-03-03'],
  ['effort 2d  by Nurse', '2026-03-02 .. 2026-03-05'],
  ['effort 2d  by Nurse, Full 10%', '2026-03-02 .. 2026-03-05'],
  ['effort 2d  by Nurse 25%', '2026-03-02 .. 2026-03-11'],
  ['effort 10h  by Staff 50%', '2026-03-02 .. 2026-03-04'],
  ['effort 20d  takes 2d  by Nurse', '2026-03-02 .. 2026-03-03'],
  ['starts 2026-03-04', '2026-03-04'],
  ['starts 2026-03-04  ends 2026-03-10', '2026-03-04 .. 2026-03-10'],
  ['starts 2026-03-10  ends 2026-03-04', '2026-03-10'],
  ['ends 2026-03-10', '2026-03-10'],
  ['ends 2026-03-10  takes 3d', '2026-03-06 .. 2026-03-10'],
  ['after Kickoff  ends 2026-03-13', '2026-03-05 .. 2026-03-13'],
  ['starts with Kickoff  ends 2026-03-13', '2026-03-02 .. 2026-03-13'],
  ['starts 2026-03-03  ends with Late', '2026-03-03 .. 2026-03-18'],
  ['after Kickoff  ends with Late', '2026-03-05 .. 2026-03-18'],
  ['after Late  ends with Kickoff', '2026-03-19'],
  ['after Late  ends 2026-03-06', '2026-03-06'],
  ['not before 2026-03-04  ends 2026-03-10', '2026-03-10'],
])('%s lasts %s', async (timing, expected) => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `${people}
    activity Kickoff { takes 3d }
    activity Late { starts 2026-03-16  takes 3d }
    activity A {
      ${timing.replaceAll('  ', '\n')} }`,
  );
  expect(span(schedule, 'A')).toBe(expected);
});

it('takes a day and a week as long as the calendar says', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02\ncalendar Six',
    `calendar Six { week mon..sat
      day 6h }
    activity A { takes 1w }
    activity B { takes 12h }
    activity C { effort 3w }`,
  );
  expect(span(schedule, 'A')).toBe('2026-03-02 .. 2026-03-07');
  expect(span(schedule, 'B')).toBe('2026-03-02 .. 2026-03-03');
  expect(span(schedule, 'C')).toBe('2026-03-02 .. 2026-03-21');
});

it('spans its own ends, not those of its phase', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `activity Kickoff
    phase P {
      after Kickoff
      ends 2026-03-20
      activity A
      activity B { ends 2026-03-10 }
    }`,
  );
  expect([span(schedule, 'P.A'), span(schedule, 'P.B')]).toEqual(['2026-03-03', '2026-03-10']);
});
