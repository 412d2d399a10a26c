import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Imported } from '../../../language/import/imported.ts';
import { matchDates } from '../../../language/import/match-dates.ts';
import { readMspdi } from '../../../language/import/mspdi.ts';
import { isoDay } from '../../../language/locale/dates.ts';
import type { Plan } from '../../../language/plan/plan.ts';
import { elementById } from '../../../language/plan/query.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { day } from '../build-plan.ts';
import { type Facts, link, project, standard, task, week } from './mspdi-project.ts';

const file = fileURLToPath(new URL('../../../../shared/oracles/msproject-links.json', import.meta.url));

function read(text: string): Imported {
  return readMspdi(text, { locale: 'en', title: 'Unnamed' });
}

function dates(plan: Plan): Record<string, string> {
  return Object.fromEntries(
    schedulePlan(plan).elements.map(({ id, start, finish }) => [id, `${isoDay(start)}..${isoDay(finish)}`]),
  );
}

describe.skipIf(!existsSync(file))('Microsoft Project (skipped where ../shared/oracles is missing)', () => {
  interface Pairs {
    readonly projectStart: string;
    readonly pairs: readonly {
      readonly type: string;
      readonly lagDays: number;
      readonly predecessor: { readonly start: string; readonly finish: string };
      readonly successor: { readonly start: string; readonly finish: string };
    }[];
  }
  const { projectStart, pairs } = JSON.parse(
    existsSync(file) ? readFileSync(file, 'utf8') : '{"pairs":[]}',
  ) as Pairs;
  const types = ['finish-to-finish', 'finish-to-start', 'start-to-finish', 'start-to-start'];

  test('its links give the dates that it computed, with nothing held or fixed', () => {
    const tasks = pairs.flatMap(({ type, lagDays, predecessor, successor }, at) => [
      { ...task(`P${at}`, predecessor.start, predecessor.finish, 8, { Manual: 0 }), UID: 2 * at + 1 },
      {
        ...task(
          `S${at}`,
          successor.start,
          successor.finish,
          8,
          link(2 * at + 1, types.indexOf(type), lagDays * 4800),
        ),
        UID: 2 * at + 2,
      },
    ]);
    const imported = read(project(tasks, { StartDate: `${projectStart}T08:00:00` }));
    const found = dates(matchDates(imported));
    for (const [at, { predecessor, successor }] of pairs.entries()) {
      expect(found[`P${at}`]).toBe(`${predecessor.start}..${predecessor.finish}`);
      expect(found[`S${at}`]).toBe(`${successor.start}..${successor.finish}`);
    }
    expect(imported.losses.all()).toEqual([]);
  });
});

describe('a project', () => {
  test('becomes a plan of phases, activities and milestones, whose names differ', () => {
    const summary = { Summary: 1, OutlineLevel: 1 };
    const { plan } = read(
      project([
        task('Fase én', '2026-03-02', '2026-03-03', 16, summary),
        task('Gjøre', '2026-03-02', '2026-03-02', 8, { OutlineLevel: 2 }),
        task('Klar &amp; &#x2713;', '2026-03-03', '2026-03-03', 0, { OutlineLevel: 2, Milestone: 1 }),
        task('Gjøre', '2026-03-02', '2026-03-02', 8),
      ]),
    );
    expect(plan.title).toBe('Test');
    expect(plan.elements.map(({ kind, id, title }) => [kind, id, title])).toEqual([
      ['plan', 'Test', 'Test'],
      ['calendar', 'Standard', 'Standard'],
      ['phase', 'FaseÉn', 'Fase én'],
      ['activity', 'FaseÉn.Gjøre', 'Gjøre'],
      ['milestone', 'FaseÉn.Klar', 'Klar & ✓'],
      ['activity', 'Gjøre2', 'Gjøre'],
    ]);
  });

  test('has the dates of its file though no link gives them', () => {
    const first = task('Late', '2026-03-05', '2026-03-06', 16);
    const imported = read(
      project([
        first,
        task('Next', '2026-03-09', '2026-03-09', 8, link(first.UID as number)),
        task('Same day', '2026-03-05', '2026-03-05', 4, link(first.UID as number)),
        task('Part', '2026-03-02', '2026-03-03', 10, { Start: '2026-03-02T13:00:00' }),
      ]),
    );
    expect(dates(matchDates(imported))).toEqual({
      Late: '2026-03-05..2026-03-06',
      Next: '2026-03-09..2026-03-09',
      SameDay: '2026-03-05..2026-03-05',
      Part: '2026-03-02..2026-03-03',
    });
    expect(imported.losses.all()).toEqual([
      ['held', ['Late']],
      ['fixed', ['Same day']],
    ]);
  });

  test('has a milestone in the morning before the work of its day', () => {
    const start = task('Start', '2026-03-02', '2026-03-02', 0, {
      Finish: '2026-03-02T08:00:00',
      Milestone: 1,
    });
    const imported = read(
      project([start, task('Work', '2026-03-02', '2026-03-02', 8, link(start.UID as number))]),
    );
    expect(dates(matchDates(imported))).toMatchObject({ Work: '2026-03-02..2026-03-02' });
    expect(imported.losses.all()).toEqual([]);
  });

  test('tells what cannot be carried over, by name', () => {
    const one = task('One', '2026-03-02', '2026-03-02', 8);
    const { losses } = read(
      project(
        [
          one,
          task('Off', '2026-03-02', '2026-03-02', 8, { Active: 0 }),
          task('Theirs', '2026-03-02', '2026-03-02', 8, { ExternalTask: 1 }),
          task('Latest', '2026-03-02', '2026-03-02', 8, {
            ConstraintType: 5,
            ConstraintDate: '2026-03-09T08:00:00',
          }),
          task('Share', '2026-03-03', '2026-03-03', 8, link(one.UID as number, 1, 50, 19)),
          task('Lost', '2026-03-02', '2026-03-02', 8, link(999)),
          task('Own', '2026-03-02', '2026-03-02', 8, { CalendarUID: 2, ExtendedAttribute: [{ FieldID: 1 }] }),
        ],
        {
          ScheduleFromStart: 0,
          StatusDate: '2026-04-01T17:00:00',
          Calendars: {
            Calendar: [
              {
                ...standard,
                Exceptions: { Exception: [{ Name: 'Jul', Type: 2, Occurrences: 5, DayWorking: 0 }] },
                WorkWeeks: { WorkWeek: [{ Name: 'Sommer' }] },
              },
            ],
          },
          Resources: {
            Resource: [
              { UID: 1, Name: 'Kopper', Type: 0 },
              { UID: 2, Name: 'Kari', Type: 1, StandardRate: 500 },
            ],
          },
        },
      ),
    );
    expect(losses.all()).toEqual([
      ['workWeek', ['Standard']],
      ['exception', ['Jul']],
      ['resource', ['Kopper']],
      ['rate', ['Kari']],
      ['inactive', ['Off']],
      ['external', ['Theirs']],
      ['statusDate', ['One']],
      ['fromFinish', ['Test']],
      ['constraint', ['Latest']],
      ['percentLag', ['Share']],
      ['link', ['Lost']],
      ['taskCalendar', ['Own']],
      ['customField', ['Own']],
    ]);
  });

  test('has the calendars of its people, and days off of both the old kind and the new', () => {
    const period = (iso: string) => ({ FromDate: `${iso}T00:00:00`, ToDate: `${iso}T23:59:00` });
    const old = { DayType: 0, DayWorking: 0, TimePeriod: period('2026-03-04') };
    const work = task('Work', '2026-03-02', '2026-03-02', 8);
    const { plan } = read(
      project([work], {
        Calendars: {
          Calendar: [
            { ...standard, WeekDays: { WeekDay: [...week, old] } },
            { UID: 2, Name: 'Kari', BaseCalendarUID: 1 },
            {
              UID: 3,
              Name: 'Ola',
              BaseCalendarUID: 1,
              Exceptions: { Exception: [{ Name: 'Fri', TimePeriod: period('2026-03-05'), DayWorking: 0 }] },
            },
          ],
        },
        Resources: {
          Resource: [
            { UID: 1, Name: 'Kari', Type: 1, MaxUnits: 1, CalendarUID: 2 },
            { UID: 2, Name: 'Ola', Type: 1, MaxUnits: 0.5, CalendarUID: 3 },
          ],
        },
        Assignments: { Assignment: [{ UID: 1, TaskUID: work.UID as number, ResourceUID: 2, Units: 0.25 }] },
      }),
    );
    expect(elementById(plan, 'Standard')).toMatchObject({
      week: [0, 1, 2, 3, 4],
      day: { value: 8, unit: 'h' },
      closed: [{ days: { first: day('2026-03-04'), last: day('2026-03-04') } }],
    });
    expect(elementById(plan, 'Kari')).not.toHaveProperty('calendar');
    expect(elementById(plan, 'Ola2')).toMatchObject({ capacity: 0.5, calendar: 'Ola' });
    expect(elementById(plan, 'Ola')).toMatchObject({
      basedOn: { calendar: 'Standard' },
      closed: [{ title: 'Fri' }],
    });
    expect(elementById(plan, 'Work')).toMatchObject({ by: [{ party: 'Ola2', share: 0.25 }] });
  });
});

function bottomless(): Facts[] {
  const levels = Array.from({ length: 200 }, (_, at) => at + 1);
  return levels.map((level) => task('Deep', '2026-03-02', '2026-03-02', 8, { OutlineLevel: level }));
}

describe('what is no project', () => {
  test.each([
    ['no XML', 'hello', /no whole XML/],
    ['cut off', project([]).slice(0, -20), /no whole XML: .*line/],
    ['other XML', '<svg/>', /outermost element is not “Project”/],
    ['a document type', `<!DOCTYPE x [<!ENTITY a "b">]>${project([])}`, /DOCTYPE/],
    ['a bottomless outline', project(bottomless()), /outline is deeper/],
    ['an entity bomb', '<!doctype x [<!entity a "&b;&b;">]><Project/>', /DOCTYPE/],
  ])('is refused: %s', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  test('is no danger: names of the language’s own objects are names', () => {
    const { plan } = read(project([task('__proto__', '2026-03-02', '2026-03-02', 8)]));
    expect(plan.elements.at(-1)).toMatchObject({ title: '__proto__' });
  });

  test('is a plan without work where the project is empty', () => {
    const { plan, losses } = read('<Project/>');
    expect(plan.elements.map(({ kind, title }) => [kind, title])).toEqual([['plan', 'Unnamed']]);
    expect(losses.all()).toEqual([]);
  });
});
