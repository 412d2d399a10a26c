import type { Id } from '../../plan/element.ts';
import type { Day } from '../../plan/literals.ts';
import { partyWithWholes } from '../../plan/parties.ts';
import type { Plan } from '../../plan/plan.ts';
import { titleOf } from '../../plan/query.ts';
import { type Burdens, bearable, burdensOf } from '../../schedule/burdens.ts';
import { type DatedPlan, idIn } from '../../schedule/schedule-together.ts';
import type { Found, Rule } from '../rule.ts';

export const overburdened: Rule = {
  id: 'overburdened',
  severity: 'warning',
  finds:
    'a stakeholder of whom more than five activities ask something in one month, in one plan or in all the plans of a portfolio together.',
  source:
    'the project jungle, as the talk on coordinated development calls it: many scattered efforts meet the same people at the same time.',
  why: 'Each activity is small by itself. Those who are to take part in all of them at once do none of them well, and learn to wait until it has passed.',
  mend: 'Move, join or leave out activities for them, or say more narrowly whom each is for. What an activity only `informs` of does not count.',
  *run(plan, schedule) {
    yield* tellOf(plan, burdensOf(plan, schedule));
  },
  *runTogether(portfolio, plans) {
    yield* tellOf(portfolio, together(portfolio, plans));
  },
};

function* tellOf(plan: Plan, burdens: Burdens): Generator<Found> {
  for (const [id, months] of burdens) {
    const tooMany = [...months].filter(
      ([month, works]) => works.size > bearable && !isSaidOfWhole(plan, burdens, id, month),
    );
    const [worst] = tooMany.toSorted(([a, x], [b, y]) => y.size - x.size || a - b);
    if (!worst) continue;
    const [month, works] = worst;
    const others = tooMany
      .map(([each]) => each)
      .filter((each) => each !== month)
      .sort((a, b) => a - b);
    yield {
      element: id,
      message: (messages) => {
        const { people, called, list } = messages;
        const said = people.overburdened(called(titleOf(plan, id)), works.size, messages.month(month));
        if (others.length === 0) return said;
        return `${said} ${people.overburdenedToo(list(others.map((each) => messages.month(each))))}`;
      },
      related: [...works].map((work) => ({
        element: work,
        message: ({ people, called }) => people.reachesThen(called(titleOf(plan, work))),
      })),
    };
  }
}

/** What asks too much of a whole asks it of each part. */
function isSaidOfWhole(plan: Plan, burdens: Burdens, id: Id, month: Day): boolean {
  const wholes = [...partyWithWholes(plan, id)].filter((whole) => whole !== id);
  return wholes.some((whole) => (burdens.get(whole)?.get(month)?.size ?? 0) > bearable);
}

/** What plans ask together, in the names of the portfolio, without the months in which one plan by itself asks too much. */
function together(portfolio: Plan, plans: readonly DatedPlan[]): Burdens {
  const burdens = new Map<Id, Map<Day, Set<Id>>>();
  const saidAlready: { readonly id: Id; readonly month: Day }[] = [];
  for (const { plan, schedule } of plans) {
    for (const [party, months] of burdensOf(plan, schedule)) {
      const id = idIn(portfolio, plan, party);
      if (id === undefined) continue;
      const joined = burdens.get(id) ?? new Map<Day, Set<Id>>();
      burdens.set(id, joined);
      for (const [month, works] of months) {
        if (works.size > bearable) saidAlready.push({ id, month });
        const all = joined.get(month) ?? new Set<Id>();
        for (const work of works) all.add(idIn(portfolio, plan, work) ?? work);
        joined.set(month, all);
      }
    }
  }
  for (const { id, month } of saidAlready) burdens.get(id)?.delete(month);
  return burdens;
}
