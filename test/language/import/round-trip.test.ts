import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mspdi } from '../../../language/exchange/mspdi.ts';
import { type Imported, Losses } from '../../../language/import/imported.ts';
import { matchDates } from '../../../language/import/match-dates.ts';
import { readMspdi } from '../../../language/import/mspdi.ts';
import { planText } from '../../../language/import/plan-text.ts';
import { isoDay } from '../../../language/locale/dates.ts';
import type { Plan, PlanHead } from '../../../language/plan/plan.ts';
import { elementById } from '../../../language/plan/query.ts';
import type { Work } from '../../../language/plan/work.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { day } from '../build-plan.ts';
import { exampleOf } from '../exchange/examples.ts';
import { parse, planOf } from '../parse.ts';
import { planOfProblem, problems } from '../schedule/random-plans.ts';

const { services } = await parse({});

function exported(plan: Plan): Imported {
  return readMspdi(mspdi(plan, schedulePlan(plan)), { locale: 'en', title: 'Plan' });
}

/** The plan that comes back as text, read anew. */
async function returned(plan: Plan): Promise<Plan> {
  const imported = exported(plan);
  return planOf(planText(matchDates(imported), [], services));
}

/** When all work is, and what it is, in the order of the text. */
function dates(plan: Plan): string[] {
  return schedulePlan(plan).elements.map(({ kind, start, finish, done }) =>
    [kind === 'gate' ? 'milestone' : kind, isoDay(start), isoDay(finish), Math.round(done * 100)].join(' '),
  );
}

/** The first and last day of all work; there, each time of recurring work is work like any other. */
function daysWorked(plan: Plan): [first: number, last: number] {
  const { elements } = schedulePlan(plan);
  return [Math.min(...elements.map(({ start }) => start)), Math.max(...elements.map(({ finish }) => finish))];
}

function works(plan: Plan): Work[] {
  return schedulePlan(plan).elements.map(({ id }) => elementById(plan, id) as Work);
}

/** What both sides know of the timing of work, which is called by its place. */
function facts(plan: Plan): object[] {
  const all = works(plan);
  const placeOf = new Map(all.map(({ id }, at) => [id, at]));
  return all.map(({ timing }) => ({
    waitsFor: timing.waitsFor.map(({ type, predecessor, lag }) => ({
      type,
      predecessor: placeOf.get(predecessor),
      ...(lag?.value ? { lag } : {}),
    })),
    due: timing.due,
    takes: timing.takes,
  }));
}

/** The plan on a later day, with so much of its activities done. */
function underWay(plan: Plan, asOf: number, done: readonly number[]): Plan {
  const head = { ...(plan.head as PlanHead), asOf };
  let at = 0;
  const elements = plan.elements.map((element) => {
    if (element.kind === 'plan') return head;
    if (element.kind !== 'activity') return element;
    return { ...element, timing: { ...element.timing, done: done[at++ % done.length] ?? 0 } };
  });
  return { ...plan, head, elements };
}

describe('a plan that has been to Microsoft Project and back', () => {
  test('has the same dates, links, deadlines and lengths', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const plan = planOfProblem(problem);
        const imported = exported(plan);
        const back = matchDates(imported);
        expect(dates(back)).toEqual(dates(plan));
        expect(facts(back)).toEqual(facts(plan));
        expect(imported.losses.all()).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  test('has the same dates when some of it is done', () => {
    const marks = fc.record({
      asOf: fc.integer({ min: 0, max: 30 }),
      done: fc.array(fc.constantFrom(0, 0, 0.25, 0.5, 1), { minLength: 9, maxLength: 9 }),
    });
    fc.assert(
      fc.property(problems, marks, (problem, { asOf, done }) => {
        const plan = underWay(planOfProblem(problem), problem.start + asOf, done);
        expect(dates(matchDates(exported(plan)))).toEqual(dates(plan));
      }),
      { numRuns: 80 },
    );
  });

  test('is written as the text that says the same', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const plan = planOfProblem(problem);
        const back = await returned(plan);
        expect(dates(back)).toEqual(dates(plan));
        expect(facts(back)).toEqual(facts(plan));
      }),
      { numRuns: 5 },
    );
  });

  test('keeps people, shares, calendars, money, baselines, notes, limits and progress', async () => {
    const plan =
      await planOf(`plan Test "Test & <test>" { locale nb calendar NO starts 2026-03-02 as of 2026-03-05 owner Lead }
calendar Shift "Turnus" { based on NO week mon..sat day 6h closed 2026-03-09 .. 2026-03-10 "Ferie" open 2026-05-17 }
role Lead "Leder"
role Nurse "Sykepleier" { calendar Shift capacity 50% }
phase Prepare "Forberede" { not before 2026-03-03 due 2026-03-30
  activity Map "Kartlegge" {
    owner Lead  by Lead, Nurse 20%
    takes 4d  started 2026-03-03  done 50%
    costs 40_000 NOK
    note """
      Linje 1 "sitat" \\\\ <b>

      Linje 3
    """
  }
  activity Ask "Spørre" { effort 3d by Nurse after Map + 2d link "https://example.org/?a=1&b=2" }
  activity Wait "Vente" { takes 7d elapsed starts with Ask + 3d elapsed }
  milestone Ready "Klar" { after Wait  on 2026-04-15 }
  activity Late "Sent" { takes 1d  ends with Ready  as late as possible  due 2026-04-30  baseline 2026-04-07 .. 2026-04-08 }
}
activity End "Slutt" { takes 2d ends 2026-05-08 }
activity Before "Før" { takes 1d ends when End starts }
`);
    const back = await returned(plan);
    expect(dates(back)).toEqual(dates(plan));
    expect(back.title).toBe(plan.title);
    expect(back.head).toMatchObject({ calendar: { country: 'NO' }, owner: 'Leder' });
    expect(elementById(back, 'Leder')).toMatchObject({ kind: 'role', title: 'Leder' });
    expect(elementById(back, 'Sykepleier')).toMatchObject({ capacity: 0.5, calendar: 'Turnus' });
    expect(elementById(back, 'Turnus')).toMatchObject({
      week: [0, 1, 2, 3, 4, 5],
      day: { value: 6, unit: 'h' },
      open: [{ days: { first: day('2026-05-17'), last: day('2026-05-17') } }],
    });
    expect(elementById(back, 'Forberede.Kartlegge')).toMatchObject({
      owner: 'Leder',
      by: [{ party: 'Leder' }, { party: 'Sykepleier', share: 0.2 }],
      costs: { amount: 40_000, currency: 'NOK' },
      notes: ['Linje 1 "sitat" \\ <b>\n\nLinje 3'],
      timing: { done: 0.5 },
    });
    expect(elementById(back, 'Forberede.Spørre')).toMatchObject({
      links: ['https://example.org/?a=1&b=2'],
      timing: { effort: { value: 3, unit: 'd' } },
    });
    expect(elementById(back, 'Forberede.Sent')).toMatchObject({ timing: { asLateAsPossible: true } });
    expect((elementById(back, 'Forberede.Sent') as Work).timing.baseline).toEqual(
      (elementById(plan, 'Prepare.Late') as Work).timing.baseline,
    );
  });

  test.each(['innovation', 'sip'] as const)('loses nothing of the work of the example %s', async (name) => {
    const plan = await exampleOf(name);
    const imported = exported(plan);
    const back = matchDates(imported);
    expect(imported.losses.all()).toEqual([]);
    expect(daysWorked(back)).toEqual(daysWorked(plan));
  });

  test('has an activity for each time that work recurred', async () => {
    const plan = await planOf(`plan Test { starts 2026-03-02 as of 2026-03-12 }
activity Weekly { every week until 2026-03-20 }
activity After { takes 1d after Weekly }`);
    const back = await returned(plan);
    expect(works(back).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'phase Weekly',
      'activity Weekly2',
      'activity Weekly3',
      'activity Weekly4',
      'activity After',
    ]);
    expect(dates(back).at(-1)).toBe(dates(plan).at(-1));
    expect(back.head).toMatchObject({ asOf: expect.any(Number) });
  });
});

test('what was lost is said once of each name', () => {
  const losses = new Losses();
  for (const name of ['A', 'B', 'A']) losses.add('link', name);
  losses.add('rate', 'C');
  expect(losses.all()).toEqual([
    ['link', ['A', 'B']],
    ['rate', ['C']],
  ]);
});
