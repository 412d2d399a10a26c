import { expect, it } from 'vitest';
import type { Plan } from '../../../language/plan/plan.ts';
import type { Schedule } from '../../../language/schedule/schedule.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { activity, day } from '../build-plan.ts';
import { of, planFrom, scheduleOf, span, timed } from './plans.ts';

const ids = (schedule: Schedule) => schedule.elements.map(({ id }) => id);

it('leaves out what is on a cycle, shows the whole loop, and places the rest', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `activity Before { takes 2d }
    activity A { after Before, C }
    activity B { after A }
    activity C { after B }
    activity Self { after Self }
    activity After { after C, Before }
    phase P {
      activity Inside { after Outside }
      activity Sibling
    }
    activity Outside { after P }`,
  );
  expect(schedule.cycles).toEqual([['A', 'B', 'C'], ['Self'], ['P', 'Outside', 'P.Inside']]);
  expect(ids(schedule)).toEqual(['Before', 'After', 'P.Sibling']);
  expect(span(schedule, 'After')).toBe('2026-03-04');
});

it('shows every loop of a knot', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `activity A { after B, D }
    activity B { after A, C }
    activity C { after B }
    activity D { after A }`,
  );
  expect(schedule.cycles).toEqual([
    ['A', 'B'],
    ['B', 'C'],
    ['A', 'D'],
  ]);
  expect(ids(schedule)).toEqual([]);
});

it('names the phase whose demand closes a loop', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `phase P { activity A { after B } }
    phase Q {
      after P
      activity B
    }`,
  );
  expect(schedule.cycles).toEqual([['P', 'Q', 'Q.B', 'P.A']]);
});

it('does not count a dependency on what encloses the work, or on what it encloses', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `phase P {
      activity A { after P }
      activity B { takes 3d }
    }
    phase Q {
      after Q.C
      activity C
      activity D
    }`,
  );
  expect(ids(schedule)).toEqual(['P', 'P.A', 'P.B', 'Q', 'Q.C', 'Q.D']);
  expect(schedule.problems).toEqual([
    { type: 'own-parent', element: 'Q', predecessor: 'Q.C' },
    { type: 'own-parent', element: 'P.A', predecessor: 'P' },
  ]);
});

const one = timed(activity('Other', ''), {
  waitsFor: [{ type: 'finish-start', predecessor: 'Bad' }],
  takes: { value: 2, unit: 'd', elapsed: false },
});

function withBad(timing: Parameters<typeof timed>[1]): Plan {
  return planFrom({ starts: day('2026-03-02') }, [timed(activity('Bad', ''), timing), one]);
}

it.each([
  ['a start before 1900', { starts: day('1899-12-31') }, 'date-out-of-range', ['Bad', 'Other']],
  ['an end after 2100', { ends: day('2101-01-01') }, 'date-out-of-range', ['Bad', 'Other']],
  ['no length', { takes: { value: 0, unit: 'd', elapsed: false } }, 'no-length', ['Bad', 'Other']],
  ['a negative length', { takes: { value: -3, unit: 'd', elapsed: false } }, 'no-length', ['Bad', 'Other']],
  ['a thousand years', { takes: { value: 1000, unit: 'y', elapsed: false } }, 'too-long', ['Other']],
  ['endless days', { takes: { value: 1e300, unit: 'd', elapsed: false } }, 'too-long', ['Other']],
  [
    'effort with no one to do it',
    { effort: { value: 4, unit: 'd', elapsed: false } },
    'nobody-works',
    ['Bad', 'Other'],
  ],
] as const)('reports %s and places everything else', (_, timing, type, expected) => {
  const schedule = schedulePlan(withBad(timing));
  expect(schedule.problems.map((problem) => [problem.element, problem.type])).toEqual([['Bad', type]]);
  expect(ids(schedule)).toEqual(expected);
});

it('places what can do without a working day where a calendar has none', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `calendar Weekend { week sat..sun }
    calendar Never { closed 1900-01-01 .. 2100-12-31 }
    role Volunteer { calendar Weekend }
    role Ghost { calendar Never }
    activity A { by Volunteer }
    activity B { by Ghost }
    milestone M { on 2026-03-04 }
    activity C { after A, B, M }`,
  );
  expect(ids(schedule)).toEqual(['M', 'C']);
  expect(span(schedule, 'C')).toBe('2026-03-05');
  expect(schedule.problems).toEqual([
    { type: 'no-working-day', element: 'A' },
    { type: 'no-working-day', element: 'B' },
  ]);
});

it('leaves out what needs more days than its calendars have in common', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `calendar Weekend { week sat..sun open 2026-03-09, 2026-03-11 }
    role Volunteer { calendar Weekend }
    activity Short { by Volunteer takes 2d }
    activity Long { by Volunteer takes 3d }
    activity After { after Short, Long }`,
  );
  expect(span(schedule, 'Short')).toBe('2026-03-09 .. 2026-03-11');
  expect(of(schedule, 'Short').totalSlack).toBe(0);
  expect(ids(schedule)).toEqual(['Short', 'After']);
  expect(schedule.problems).toEqual([{ type: 'no-working-day', element: 'Long' }]);
});

it('begins with the earliest date where the plan does not say when it starts, and says so where there is none', async () => {
  const dated = await scheduleOf('', 'activity A { starts 2026-03-04 }\nactivity B');
  expect(span(dated, 'B')).toBe('2026-03-04');
  const undated = await scheduleOf('', 'activity A');
  expect([undated.elements, undated.problems]).toEqual([[], [{ type: 'no-start', element: 'Test' }]]);
});

it('places a chain of ten thousand', () => {
  const chain = Array.from({ length: 10_000 }, (_, at) =>
    timed(activity(`A${at}`, ''), {
      takes: { value: 5, unit: 'd', elapsed: false },
      waitsFor: at === 0 ? [] : [{ type: 'finish-start', predecessor: `A${at - 1}` }],
    }),
  );
  const schedule = schedulePlan(planFrom({ starts: day('2026-03-02') }, chain));
  expect(of(schedule, 'A9999').finish).toBe(day('2026-03-02') + 70_000 - 3);
  const loop = chain.map((work, at) =>
    at === 0 ? timed(work, { waitsFor: [{ type: 'finish-start', predecessor: 'A9999' }] }) : work,
  );
  expect(schedulePlan(planFrom({ starts: day('2026-03-02') }, loop)).cycles[0]).toHaveLength(10_000);
});

it('leaves out what would end after the year 9999', () => {
  const long = { takes: { value: 199, unit: 'y', elapsed: false } } as const;
  const chain = Array.from({ length: 60 }, (_, at) =>
    timed(activity(`A${at}`, ''), {
      ...long,
      waitsFor: at === 0 ? [] : [{ type: 'finish-start', predecessor: `A${at - 1}` }],
    }),
  );
  const schedule = schedulePlan(planFrom({ starts: day('2026-03-02') }, chain));
  expect(schedule.problems[0]).toEqual({ type: 'too-long', element: 'A40' });
  expect(ids(schedule)).not.toContain('A40');
});
