import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mspdi } from '../../../language/exchange/mspdi.ts';
import { tablesCsv } from '../../../language/exchange/tables-csv.ts';
import { tablesXlsx } from '../../../language/exchange/tables-xlsx.ts';
import { readCsv } from '../../../language/import/csv.ts';
import type { Imported } from '../../../language/import/imported.ts';
import { matchDates } from '../../../language/import/match-dates.ts';
import { readMspdi } from '../../../language/import/mspdi.ts';
import { planText } from '../../../language/import/plan-text.ts';
import { readXlsxTables } from '../../../language/import/xlsx.ts';
import { isoDay } from '../../../language/locale/dates.ts';
import { locales } from '../../../language/locale/locale.ts';
import { tableWords } from '../../../language/locale/table-words.ts';
import type { Plan } from '../../../language/plan/plan.ts';
import { elementById, titleOf } from '../../../language/plan/query.ts';
import type { Work } from '../../../language/plan/work.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { exampleOf } from '../exchange/examples.ts';
import { parse, planOf } from '../parse.ts';
import { planOfProblem, problems } from '../schedule/random-plans.ts';

const { services } = await parse({});

const nasty = (locale: string) => `
plan P "Plan «æøå» 😀" {
  locale ${locale} calendar NO starts 2026-02-02 due 2026-12-18 as of 2026-02-11 owner Boss why "Fordi; \\"nå\\""
}
role Boss "Sjef, øverste" { capacity 250% }
role It "IT/drift" { capacity 37.125% }
role Pair "Kari Nordmann/Ola Hansen"
role Fine "Ansvar; og mer" { note "Linje 1; \\"a\\"" note "=1+1" }
role Half "Halv 50%"
stakeholder Users "Brukere" { size 90 }
phase Outer "Ytre, fase; 1" { baseline 2026-02-03 .. 2026-03-01
  phase Inner "Indre" {
    activity Map "Kartlegge; \\"alt\\", 😀" {
      owner Pair  by Boss 140%, It 12.5%, Users, Half, Fine 33.333%
      takes 2.5d  started 2026-02-03  done 50%  costs 40_000.75 NOK
      note """
        Linje 1 "sitat" \\\\ <b>

        Linje 3; med semikolon
      """
      note "Andre"
    }
    activity Half "Halv dag" { takes 4h by It after Map + 1d costs 1.125k SEK }
    activity Effort { effort 3d by It 50% after Half }
  }
  activity Min "30 min" { takes 30min starts with Inner.Map + 2d by Pair 10% }
  milestone Zero "Null" { after Inner by Fine }
  gate Go "Klar?" { after Zero by Boss 10% due 2026-03-31 }
}
activity Weekly "Ukemøte" { every 2 weeks from 2026-02-02 until 2026-03-20 by Boss 5% takes 1d }
activity Long "Kalendertid" { takes 2m after Outer.Go + 3d elapsed }
activity Sum "Sammendrag" {
  activity One "Likt" { takes 1w ends 2026-04-10 }
  activity Two "Likt" { takes 5d elapsed ends when One starts + 2d }
}
activity Empty "" { takes 1d after Long }
activity Done "Ferdig" {
  takes 3d started 2026-02-02 finished 2026-02-05 done 100% baseline 2026-02-02 .. 2026-02-04
}
risk R "Risiko" {
  likelihood 4 -> 2 impact 3 owner Boss review every 4 weeks
  response transfer "Forsikring; to år" response accept
}
`;

async function fromWorkbook(plan: Plan): Promise<Imported> {
  const bytes = await tablesXlsx(plan, schedulePlan(plan));
  return readXlsxTables(bytes, { locale: plan.locale, title: 'file' });
}

async function written(imported: Imported): Promise<Plan> {
  return planOf(planText(matchDates(imported), [], services));
}

/** What all work is, when, and who carries it out, as both sides know it: by titles and places. */
function facts(plan: Plan): object[] {
  const { elements } = schedulePlan(plan);
  const placeOf = new Map(elements.map(({ id }, at) => [id, at]));
  return elements.map(({ id, kind, start, finish, done }) => {
    const work = elementById(plan, id) as Work;
    const { takes, effort, waitsFor, due, every, baseline, started, finished } = work.timing;
    return {
      isPhase: work.kind === 'phase' || work.title === 'Sammendrag',
      kind: kind === 'phase' || work.title === 'Sammendrag' ? '' : kind,
      title: work.title === 'Empty' ? '' : work.title,
      dates: `${isoDay(start)} ${isoDay(finish)}`,
      done: done.toFixed(6),
      by: work.by.map(({ party, share }) => [titleOf(plan, party), share]),
      owner: work.owner && titleOf(plan, work.owner),
      lengths: { takes, effort, due, baseline, started, finished },
      links: waitsFor.map(({ predecessor, type, lag }) => [
        placeOf.get(predecessor),
        type,
        lag?.value ? lag : 0,
      ]),
      every: every && [every.interval, every.unit],
      costs: work.costs,
      notes: work.notes,
    };
  });
}

/** When all work is, by its name; a workbook has its phases first. */
function datesByName(plan: Plan): Map<string, readonly [number, number]> {
  const { elements } = schedulePlan(plan);
  return new Map(elements.map(({ id, start, finish }) => [id.replace(/^.*\./, ''), [start, finish]]));
}

function people(plan: Plan): object[] {
  return plan.elements
    .filter((element) => element.kind === 'role')
    .map(({ title, capacity, notes }) => ({ title, capacity, notes }));
}

describe('a plan that has been to a workbook and back', () => {
  test.each(locales)(
    'has in %s the same work, people, shares, lengths, dates and numbers',
    { timeout: 30_000 },
    async (locale) => {
      const plan = await planOf(nasty(locale));
      const imported = await fromWorkbook(plan);
      const back = await written(imported);
      expect(facts(back)).toEqual(facts(plan));
      expect(people(back)).toEqual(people(plan));
      expect(imported.losses.all()).toEqual([]);
      const { title, head } = plan;
      expect(back).toMatchObject({ title, head: { calendar: { country: 'NO' }, owner: expect.any(String) } });
      for (const key of ['starts', 'due', 'asOf', 'why'] as const) {
        expect(back.head).toHaveProperty(key, (head as never)[key]);
      }
      expect(back.elements.find(({ kind }) => kind === 'risk')).toMatchObject({
        likelihood: { today: 4, after: 2 },
        review: { every: { interval: 4, unit: 'week' } },
        responses: [{ kind: 'transfer', text: 'Forsikring; to år' }, { kind: 'accept' }],
      });
    },
  );

  test('has the same dates, whatever its links', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const plan = planOfProblem(problem);
        const back = matchDates(await fromWorkbook(plan));
        expect(datesByName(back)).toEqual(datesByName(plan));
      }),
      { numRuns: 20 },
    );
  });

  test('is told of what a workbook cannot bring back', async () => {
    const plan = await planOf(`plan P { calendar Shift follows innovation starts 2026-02-02 }
use innovation
calendar Shift "Turnus" { week mon..sat }
team Board "Styret"
activity A #tag { takes 6d consults Board }`);
    const { losses } = await fromWorkbook(plan);
    expect(Object.fromEntries(losses.all())).toMatchObject({
      sheet: ['Teams'],
      column: expect.arrayContaining(['Tags', 'Consulted', 'Follows']),
      value: ['P: Turnus'],
    });
  });
});

test.each(locales)(
  'activities in CSV in %s come back with their people, shares and lengths',
  async (locale) => {
    const plan = await planOf(`plan P { locale ${locale} starts 2026-02-02 }
role Boss "Sjef, øverste"
role It "IT/drift"
role Fine "Ansvar; og mer"
activity A "En; to" { takes 2.5d done 33.125% by Boss 140%, It 12.5%, Fine 33.333% owner Fine costs 4_125.25 NOK }
activity B { effort 2d after A - 1d by It 50% note "a; b" }`);
    const file = tablesCsv(plan, schedulePlan(plan))[`${tableWords(locale).sheets.activity}.csv`] ?? '';
    const imported = await readCsv(new TextEncoder().encode(file), { locale, title: 'file' });
    expect(facts(await written(imported))).toEqual(facts(plan));
    expect(imported.losses.all()).toEqual([]);
  },
);

test('a workbook of the example changes no length and no date', async () => {
  const plan = await exampleOf('innovation');
  const imported = await fromWorkbook(plan);
  const back = matchDates(imported);
  const kinds = new Set(imported.losses.all().map(([kind]) => kind));
  expect([...kinds].filter((kind) => !['sheet', 'column', 'value', 'held'].includes(kind))).toEqual([]);
  const dates = (one: Plan) =>
    schedulePlan(one)
      .elements.map(({ kind, start, finish }) => `${kind} ${start} ${finish}`)
      .sort();
  expect(dates(back)).toEqual(dates(plan));
});

test('Microsoft Project gets one person for each, and what it cannot count as a note', async () => {
  const plan = await planOf(`plan P { starts 2026-02-02 owner Boss }
role Boss "Sjef, øverste"
activity A { takes 2d by Boss 40% owner Boss costs 40_000 NOK }
activity B { takes 2d costs 1_125 SEK note "Hei" }
activity C { takes 2d costs 10 NOK }`);
  const back = readMspdi(mspdi(plan, schedulePlan(plan)), { locale: 'nb', title: 'Plan' }).plan;
  expect(people(back)).toMatchObject([{ title: 'Sjef øverste' }]);
  expect(elementById(back, 'B')).toMatchObject({ notes: ['1_125 SEK\n\nHei'] });
});
