import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { ics } from '../../../language/exchange/ics.ts';
import type { Activity } from '../../../language/plan/work.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { activity, day } from '../build-plan.ts';
import { planOf } from '../parse.ts';
import { everyDay, iso, planFrom, timed } from '../schedule/plans.ts';

const plan = await planOf(`plan Test "Test, og; mer" { starts 2026-03-02 as of 2026-03-05 }
phase Prepare "Forberede, nå" #skole {
  activity Map "Kartlegge: \\"høre\\", \\\\se; ${'lang tittel æøå 🎉 '.repeat(12)}" {
    takes 4d done 50% started 2026-03-02
    why """
      Linje én
      BEGIN:VEVENT
    """
    link "https://example.org/a,b;c", "https://example.org/two"
  }
  activity Talk "Snakke" { takes 1d after Map }
  milestone Ready "Klar" { after Talk link "ikke en adresse" }
  gate Go { after Ready }
  activity Meet "Møte" { is meeting takes 3d starts 2026-03-19 }
  activity Finished { takes 2d starts 2026-03-02 done 100% }
}
`);
const schedule = schedulePlan(plan);
const text = ics(plan, schedule);
const calendar = new ICAL.Component(ICAL.parse(text));

function entry(kind: 'vevent' | 'vtodo', name: string) {
  const found = calendar
    .getAllSubcomponents(kind)
    .find((one) => String(one.getFirstPropertyValue('uid')).startsWith(`${name}@`));
  if (!found) throw new Error(`${name} is no ${kind}`);
  return (property: string) => found.getFirstPropertyValue(property)?.toString();
}

describe('a calendar', () => {
  test('has an event for each milestone, gate and meeting, and a to-do for every other activity', () => {
    const uids = (kind: string) =>
      calendar.getAllSubcomponents(kind).map((one) => one.getFirstPropertyValue('uid'));
    expect(uids('vevent')).toEqual([
      'Prepare.Ready@Test.varde',
      'Prepare.Go@Test.varde',
      'Prepare.Meet@Test.varde',
    ]);
    expect(uids('vtodo')).toEqual([
      'Prepare.Map@Test.varde',
      'Prepare.Talk@Test.varde',
      'Prepare.Finished@Test.varde',
    ]);
  });

  test('says who wrote it, what it is called and as of when', () => {
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Varde//Varde//EN');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Test\\, og\\; mer');
    expect(entry('vevent', 'Prepare.Go')('dtstamp')).toBe('2026-03-05T00:00:00Z');
  });

  test('keeps texts as they are', () => {
    const map = entry('vtodo', 'Prepare.Map');
    expect(map('summary')).toBe(plan.elements.find(({ id }) => id === 'Prepare.Map')?.title);
    expect(map('description')).toBe('Linje én\nBEGIN:VEVENT');
    expect(map('categories')).toBe('Forberede, nå');
    expect(map('url')).toBe('https://example.org/a,b;c');
    expect(entry('vevent', 'Prepare.Ready')('url')).toBeUndefined();
  });

  test('has lines of at most 75 octets that end in CRLF', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const octets = text.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...octets)).toBe(75);
  });

  test('has days without times: an event ends before its end, a to-do is due on its last day', () => {
    const meet = entry('vevent', 'Prepare.Meet');
    expect([meet('dtstart'), meet('dtend'), meet('transp')]).toEqual([
      '2026-03-19',
      '2026-03-24',
      'TRANSPARENT',
    ]);
    const map = entry('vtodo', 'Prepare.Map');
    expect([map('dtstart'), map('due')]).toEqual(['2026-03-02', '2026-03-06']);
    const talk = entry('vtodo', 'Prepare.Talk');
    expect([talk('dtstart'), talk('due')]).toEqual([undefined, '2026-03-09']);
  });

  test('tells how far to-dos are', () => {
    const states = ['Map', 'Talk', 'Finished'].map((name) => {
      const property = entry('vtodo', `Prepare.${name}`);
      return [property('percent-complete'), property('status')];
    });
    expect(states).toEqual([
      ['50', 'IN-PROCESS'],
      ['0', 'NEEDS-ACTION'],
      ['100', 'COMPLETED'],
    ]);
  });
});

describe('what recurs', () => {
  test('is one event with a rule, from which closed days are moved', async () => {
    const plan = await planOf(`plan Test { calendar NO starts 2026-04-01 }
activity Meet { is meeting every week from 2026-04-06 until 2026-04-30 }`);
    const text = ics(plan, schedulePlan(plan));
    expect(text).toContain('RRULE:FREQ=WEEKLY;INTERVAL=1;COUNT=4\r\n');
    expect(text).toContain('DTSTART;VALUE=DATE:20260407\r\n');
    expect(text).toContain('RECURRENCE-ID;VALUE=DATE:20260406\r\n');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });

  test('has the last day of a month that has no such day', async () => {
    const plan = await planOf(`plan Test { calendar Open starts 2026-01-30 }
calendar Open { week mon..sun }
activity Meet { is meeting every month until 2026-04-30 }
activity Leap { is meeting every year from 2024-02-29 until 2028-12-31 starts 2026-02-28 }`);
    const text = ics(plan, schedulePlan(plan));
    expect(text).toContain('RRULE:FREQ=MONTHLY;INTERVAL=1;COUNT=3\r\nRDATE;VALUE=DATE:20260228\r\n');
    expect(text).toContain('DTSTART;VALUE=DATE:20240229');
  });

  const start = day('2026-01-29');
  const recurrence = fc.record({
    unit: fc.constantFrom(
      'day' as const,
      'week' as const,
      'month' as const,
      'quarter' as const,
      'year' as const,
    ),
    interval: fc.integer({ min: 1, max: 4 }),
    from: fc.option(fc.integer({ min: start - 40, max: start + 40 }), { nil: undefined }),
    notBefore: fc.option(fc.integer({ min: start, max: start + 90 }), { nil: undefined }),
    length: fc.integer({ min: 1, max: 6 }),
    years: fc.integer({ min: 0, max: 5 }),
    week: fc.constantFrom([0, 1, 2, 3, 4], [1, 3], [0, 1, 2, 3, 4, 5, 6]),
    closed: fc.array(fc.integer({ min: start, max: start + 400 }), { maxLength: 20 }),
    isMeeting: fc.boolean(),
  });

  test('lies on the days of the schedule once a calendar has expanded it', () => {
    fc.assert(
      fc.property(recurrence, (drawn) => {
        const plan = planFrom({ starts: start, calendar: { calendar: 'Own' } }, [
          {
            ...everyDay('Own'),
            week: drawn.week,
            closed: drawn.closed.map((first) => ({ days: { first, last: first } })),
          },
          recurring(drawn),
        ]);
        const schedule = schedulePlan(plan);
        const [dates] = schedule.elements;
        expect(expanded(ics(plan, schedule))).toEqual(
          (dates?.occurrences ?? []).map(({ start, finish }) => [iso(start), iso(finish)]),
        );
      }),
      { numRuns: 200 },
    );
  });

  function recurring({ unit, interval, from, notBefore, length, years, isMeeting }: Drawn): Activity {
    const until = start + years * 366 + 60;
    const period = (day: number) => ({ text: iso(day), first: day, last: day });
    const every = {
      unit,
      interval,
      until: period(unit === 'day' ? start + 90 : until),
      ...(from === undefined ? {} : { from: period(from) }),
    };
    const timing = {
      every,
      takes: { value: length, unit: 'd', elapsed: false } as const,
      ...(notBefore === undefined ? {} : { notBefore }),
    };
    return timed({ ...activity('Recurring', 'Recurring'), ...(isMeeting ? { is: 'meeting' } : {}) }, timing);
  }
});

type Drawn = {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
  readonly interval: number;
  readonly from: number | undefined;
  readonly notBefore: number | undefined;
  readonly length: number;
  readonly years: number;
  readonly isMeeting: boolean;
};

/** First and last day of each occurrence, as a calendar program works them out. */
function expanded(text: string): string[][] {
  const components = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents();
  if (components.length === 0) return [];
  const [master, ...exceptions] = components.map(asEvent);
  const event = new ICAL.Event(master as ICAL.Component, {
    exceptions: exceptions.map((one) => new ICAL.Event(one)),
  });
  const days: string[][] = [];
  const iterator = event.iterator();
  for (let at = iterator.next(); at; at = iterator.next()) {
    const { startDate, endDate } = event.getOccurrenceDetails(at);
    const last = endDate.clone();
    last.adjust(-1, 0, 0, 0);
    days.push([startDate.toString(), last.toString()]);
  }
  return days.sort(([one = ''], [other = '']) => one.localeCompare(other));
}

/** The library expands events alone; a to-do that is due on a day goes on until the next. */
function asEvent(component: ICAL.Component): ICAL.Component {
  if (component.name === 'vevent') return component;
  const event = new ICAL.Component('vevent');
  for (const property of component.getAllProperties()) {
    if (property.name !== 'due') event.addProperty(ICAL.Property.fromString(property.toICALString()));
  }
  const due = (component.getFirstPropertyValue('due') ??
    component.getFirstPropertyValue('dtstart')) as ICAL.Time;
  const end = due.clone();
  end.adjust(1, 0, 0, 0);
  event.addPropertyWithValue('dtend', end);
  return event;
}
