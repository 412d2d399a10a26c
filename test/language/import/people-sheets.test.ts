import { expect, test } from 'vitest';
import { tablesXlsx } from '../../../language/exchange/tables-xlsx.ts';
import { planText } from '../../../language/import/plan-text.ts';
import { readXlsxTables } from '../../../language/import/xlsx.ts';
import { locales } from '../../../language/locale/locale.ts';
import type { Plan } from '../../../language/plan/plan.ts';
import { elementById } from '../../../language/plan/query.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { parse, planOf } from '../parse.ts';

const { services } = await parse({});

async function imported(plan: Plan) {
  const bytes = await tablesXlsx(plan, schedulePlan(plan));
  return readXlsxTables(bytes, { locale: plan.locale, title: plan.title });
}

const people = (locale: string) => `plan P { locale ${locale} starts 2026-02-02 }
role Lead "Leder" { held by "Åse \\"Å\\" Berg" mandate "Bestemmer." duties "Lede", "Holde avtaler" note "Ny" }
role Nurse "Sykepleier" { reports to Lead capacity 50% sits in project part of Lead }
team Board "Styret" { }
role Clerk "Fullmektig" { reports to Board }
stakeholder Users "Brukere" { influence high interest medium attitude sceptical -> supportive size 90 concern "Tid" needs "Hjelp", "Ro" }
stakeholder Next "Pårørende" { influence low part of Users }
activity Work "Arbeid" { takes 2d by Nurse owner Lead }`;

test.each(locales)('roles and stakeholders in %s come back from a workbook as they were', async (locale) => {
  const plan = await planOf(people(locale));
  const { plan: back, losses } = await imported(plan);
  const again = await planOf(planText(back, [], services));
  const kept = (all: Plan, id: string) => {
    const {
      source: _,
      id: __,
      name: ___,
      calendar: ____,
      ...element
    } = elementById(all, id) as never as Record<string, unknown>;
    return element;
  };
  expect(kept(again, 'Leder')).toEqual(kept(plan, 'Lead'));
  expect(kept(again, 'Sykepleier')).toEqual({ ...kept(plan, 'Nurse'), reportsTo: 'Leder', partOf: 'Leder' });
  expect(kept(again, 'Brukere')).toEqual(kept(plan, 'Users'));
  expect(kept(again, 'Pårørende')).toEqual({ ...kept(plan, 'Next'), partOf: 'Brukere' });
  expect(elementById(again, 'Arbeid')).toMatchObject({ owner: 'Leder', by: [{ party: 'Sykepleier' }] });
  expect(losses.all()).toEqual([
    ['sheet', [expect.any(String)]],
    ['value', ['Fullmektig: Styret']],
  ]);
});
