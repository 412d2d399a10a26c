import type { Imported } from '../../../language/import/imported.ts';
import { matchDates } from '../../../language/import/match-dates.ts';
import { planText } from '../../../language/import/plan-text.ts';
import { remarksOn } from '../../../language/import/remarks.ts';
import { isoDay } from '../../../language/locale/dates.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { parse, planOf } from '../parse.ts';

const { services } = await parse({});

/** The plan that a file became, as it is written. */
export async function textOf(imported: Imported): Promise<string> {
  const plan = matchDates(imported);
  return planText(plan, remarksOn(imported.losses, plan.locale, 'file'), services);
}

/** When all work of the written plan is: its kind, its name, its first and its last day. */
export async function linesOf(imported: Imported): Promise<string[]> {
  const plan = await planOf(await textOf(imported));
  return schedulePlan(plan).elements.map(
    ({ kind, id, start, finish }) => `${kind} ${id} ${isoDay(start)} ${isoDay(finish)}`,
  );
}

/** What is wrong in the written plan: errors of form and of links. */
export async function problemsOf(imported: Imported): Promise<string[]> {
  const { documents } = await parse({ 'plan.varde': await textOf(imported) });
  return documents.flatMap(({ diagnostics = [] }) =>
    diagnostics.filter(({ severity }) => severity === 1).map(({ message }) => String(message)),
  );
}
