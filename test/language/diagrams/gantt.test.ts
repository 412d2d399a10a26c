import { describe, expect, test } from 'vitest';
import type { PlanHead } from '../../../language/plan/plan.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import {
  activity,
  dates,
  day,
  gate,
  milestone,
  phase,
  planOfElements,
  role,
  scheduleOfDates,
} from '../build-plan.ts';
import { planOf } from '../parse.ts';
import { drawing } from './draw.ts';

const drawGantt = drawing('gantt');

const prepare = phase('Prepare', 'Forberede');
const map = activity('Prepare.Map', 'Kartlegge behov');
const meet = activity('Prepare.Meet', 'Møte');
const decided = milestone('Prepare.Decided', 'Vedtatt');
const golive = gate('Prepare.GoLive', 'Klar for drift?');

function linesOf(...args: Parameters<typeof drawGantt>): string[] {
  return drawGantt(...args)
    .mermaid.split('\n')
    .map((line) => line.trim());
}

describe('a bar', () => {
  const plan = planOfElements([prepare, map]);
  const line = (more: Parameters<typeof dates>[3]) =>
    linesOf(plan, scheduleOfDates([dates(map, '2026-03-02', '2026-03-13', more)])).find((one) =>
      one.includes('v_Prepare_2e_Map'),
    );

  test('covers its last day: Mermaid ends a task where its end date begins', () => {
    expect(line({})).toBe('Kartlegge behov :v_Prepare_2e_Map, 2026-03-02, 2026-03-14');
  });

  test.each([
    [{ done: 1 }, 'Kartlegge behov ✓ :done, v'],
    [{ done: 0.4 }, 'Kartlegge behov · 40\u00a0#37; :active, v'],
    [{ critical: true, totalSlack: 0 }, 'Kartlegge behov :crit, v'],
    [{ critical: true, totalSlack: 0, done: 0.4 }, 'Kartlegge behov · 40\u00a0#37; :crit, active, v'],
    [{ critical: true, totalSlack: -3 }, 'Kartlegge behov · 3 dager for sent :crit, v'],
    [{ totalSlack: -1 }, 'Kartlegge behov · 1 dag for sent :v'],
  ])('says by words and tags what %o means', (more, start) => {
    expect(line(more)).toContain(start);
  });

  test('of recurring work spans its occurrences and counts them', () => {
    const [start, finish] = [day('2026-03-02'), day('2026-03-13')];
    const occurrences = [
      { start, finish: start },
      { start: finish, finish },
    ];
    expect(line({ occurrences })).toBe(
      'Kartlegge behov · 2 ganger :v_Prepare_2e_Map, 2026-03-02, 2026-03-14',
    );
  });
});

test('milestones and gates are told apart by their ids', () => {
  const schedule = scheduleOfDates([
    dates(decided, '2026-03-13', '2026-03-13'),
    dates(golive, '2026-03-16', '2026-03-16', { critical: true }),
  ]);
  const lines = linesOf(planOfElements([prepare, decided, golive]), schedule);
  expect(lines).toContain('Vedtatt :milestone, v_Prepare_2e_Decided, 2026-03-13, 2026-03-14');
  expect(lines).toContain('Klar for drift? :crit, milestone, gate_Prepare_2e_GoLive, 2026-03-16, 2026-03-17');
});

describe('sections', () => {
  const inner = phase('Prepare.Inner', 'Anskaffe');
  const late = activity('Prepare.Inner.Late', 'Anbud');
  const loose = activity('Loose', 'Løst arbeid');
  const other = phase('Other', 'Forberede');
  const same = activity('Other.Same', 'Mer');
  const everything = [prepare, map, inner, late, meet, loose, other, same];
  const schedule = scheduleOfDates(
    [map, late, meet, loose, same].map((one) => dates(one, '2026-03-02', '2026-03-13')),
  );

  test('are the phases with the way to them; each name stands once, and work stays together', () => {
    const lines = linesOf(planOfElements(everything), schedule).filter((line) => /^section|:v_/.test(line));
    expect(lines.map((line) => line.replace(/ :.*/, ''))).toEqual([
      'section Forberede',
      'Kartlegge behov',
      'Møte',
      'section Forberede › Anskaffe',
      'Anbud',
      'section Utenfor fasene',
      'Løst arbeid',
      'section Forberede (2)',
      'Mer',
    ]);
  });

  test('of phases without children show the phase itself', () => {
    const alone = scheduleOfDates([dates(other, '2026-03-02', '2026-03-13')]);
    expect(linesOf(planOfElements([other]), alone)).toContain('Forberede :v_Other, 2026-03-02, 2026-03-14');
  });

  test('leave room for their names', () => {
    const long = { ...prepare, title: 'Forberedelser og anskaffelser' };
    const text = linesOf(planOfElements([long, map]), schedule).join('\n');
    const padding = Number(/leftPadding: (\d+)/.exec(text)?.[1]);
    expect(padding).toBeGreaterThan(100);
    expect(padding).toBeLessThan(240);
  });
});

describe('the time axis', () => {
  const plan = planOfElements([prepare, map]);
  const linesFor = (last: string, locale: 'nb' | 'sv' | 'en' = 'nb') =>
    linesOf({ ...plan, locale }, scheduleOfDates([dates(map, '2026-03-02', last)]));

  test.each([
    ['2026-03-10', '1day', '%-d.%-m.'],
    ['2026-05-29', '1week', '%-d.%-m.'],
    ['2026-09-25', '2week', '%-d.%-m.'],
    ['2027-03-31', '1month', '%m.%Y'],
    ['2028-06-30', '2month', '%m.%Y'],
    ['2029-06-30', '3month', '%m.%Y'],
    ['2036-06-30', '12month', '%Y'],
  ])('to %s is marked every %s', (last, interval, format) => {
    expect(linesFor(last)).toEqual(
      expect.arrayContaining([`tickInterval ${interval}`, `axisFormat ${format}`]),
    );
  });

  test.each([
    ['2026-03-10', undefined],
    ['2026-05-29', undefined],
    ['2026-09-25', '2026-02-23'],
    ['2027-03-31', '2026-03-01'],
    ['2028-06-30', '2026-03-01'],
    ['2029-06-30', '2026-01-01'],
    ['2036-06-30', '2026-01-01'],
  ])('to %s begins with a mark', (last, start) => {
    const lines = linesFor(last).filter((line) => line.includes('axis_start'));
    expect(lines).toEqual(start ? [`#8203; :vert, axis_start, ${start}, 0d`] : []);
  });

  test.each([
    ['2026-03-04', '2026-05-29', '2026-03-02'],
    ['2026-03-04', '2026-09-25', '2026-02-23'],
    ['2026-03-11', '2026-09-25', '2026-03-09'],
  ])('of weeks from %s to %s begins on a Monday', (first, last, start) => {
    const lines = linesOf(plan, scheduleOfDates([dates(map, first, last)]));
    expect(lines).toContain(`#8203; :vert, axis_start, ${start}, 0d`);
  });

  test('of a lifetime is marked as it fits', () => {
    const lines = linesFor('2126-03-02');
    expect(lines).toContain('axisFormat %Y');
    expect(lines.join()).not.toContain('tickInterval');
  });

  test('is written as the language does', () => {
    expect(linesFor('2027-03-31', 'sv')).toContain('axisFormat %Y-%m');
    expect(linesFor('2026-05-29', 'en')).toContain('axisFormat %-d %b');
  });

  test('shows weekends where there is room, unless people work then', () => {
    expect(linesFor('2026-05-29')).toContain('excludes weekends');
    expect(linesFor('2027-05-28')).not.toContain('excludes weekends');
    const head = { kind: 'plan', calendar: { calendar: 'Nursing' } } as unknown as PlanHead;
    const nursing = {
      ...role('Nursing', 'Turnus'),
      kind: 'calendar',
      week: [0, 1, 2, 3, 4, 5, 6],
      closed: [],
      open: [],
    };
    const shifts = { ...plan, head, elements: [...plan.elements, nursing as never] };
    expect(linesOf(shifts, scheduleOfDates([dates(map, '2026-03-02', '2026-03-13')]))).not.toContain(
      'excludes weekends',
    );
  });

  test('never shows the clock, but marks the as-of day', () => {
    const lines = linesOf(plan, scheduleOfDates([dates(map, '2026-03-02', '2026-03-13')], day('2026-03-05')));
    expect(lines).toContain('todayMarker off');
    expect(lines).toContain('Status 5. mars 2026 :vert, as_of, 2026-03-05, 0d');
  });
});

test('the table says what the picture says, and names work without dates', () => {
  const schedule = scheduleOfDates([
    dates(map, '2026-03-02', '2026-03-13', {
      done: 0.4,
      critical: true,
      totalSlack: 0,
      reason: { type: 'predecessor', element: meet.id, link: 'finish-start' },
    }),
  ]);
  const owned = { ...map, owner: 'Lead' };
  const elements = [role('Lead', 'Leder'), prepare, owned, meet];
  const { table, ids, description } = drawGantt(planOfElements(elements), schedule);
  expect(table.rows).toEqual([
    {
      element: 'Prepare.Map',
      cells: [
        'Forberede',
        'Kartlegge behov',
        'Aktivitet',
        '2. mars 2026',
        '13. mars 2026',
        'Leder',
        'Pågår, 40\u00a0%, kritisk',
        '0 arbeidsdager',
        'venter på Møte',
      ],
    },
    { element: 'Prepare.Meet', cells: ['Forberede', 'Møte', 'Aktivitet', '', '', '', 'Uten datoer', '', ''] },
  ]);
  expect(ids).toEqual({ v_Prepare_2e_Map: 'Prepare.Map' });
  expect(description).toBe(
    'Framdriftsplan for Digitalt nattilsyn fra 2. mars 2026 til 13. mars 2026: 1 aktivitet, 0 milepæler og 0 beslutningspunkter, hvorav 1 på kritisk linje.',
  );
});

test('without dates there is a sentence in place of a picture', () => {
  const diagram = drawGantt(planOfElements([prepare, map]), scheduleOfDates([]));
  expect(diagram).toMatchObject({
    mermaid: '',
    empty: 'Planen har ennå ingen aktiviteter, milepæler eller beslutningspunkter med datoer.',
  });
  expect(diagram.table.rows).toHaveLength(1);
});

test('weekends are shown as free unless the calendar, or one that it is based on, opens them', async () => {
  const withCalendar = async (calendar: string) => {
    const plan = await planOf(`plan P { calendar ${calendar} starts 2026-03-02 }
      calendar Ward { week mon..sun }
      calendar Summer { based on Ward closed 2026-07-06 .. 2026-07-31 }
      activity A { takes 5d }`);
    return drawGantt(plan, schedulePlan(plan)).mermaid.includes('excludes weekends');
  };
  expect([await withCalendar('NO'), await withCalendar('Ward'), await withCalendar('Summer')]).toEqual([
    true,
    false,
    false,
  ]);
});
