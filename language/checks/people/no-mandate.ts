import { messagesIn } from '../../locale/messages.ts';
import type { Id } from '../../plan/element.ts';
import { ownElements, ownOfKind } from '../../plan/own-elements.ts';
import type { Role, Team } from '../../plan/people.ts';
import type { Element, Plan } from '../../plan/plan.ts';
import { quote } from '../../syntax/values.ts';
import type { Found, Rule } from '../rule.ts';
import { write } from '../write.ts';

export const noMandate: Rule = {
  id: 'no-mandate',
  severity: 'warning',
  finds: 'a role or team that owns or decides something and has no mandate.',
  source:
    'what the methods say of leading change: who leads it needs a mandate that is written down and known, and a team without one can only recommend.',
  why: 'Without a mandate each decision is asked for anew further up, or made by those who should not have.',
  mend: 'Write `mandate` and what the role or team may decide by itself: money, people, time, or to stop.',
  *run(plan) {
    const powers = powersIn(plan);
    for (const party of ownOfKind(plan, 'role', 'team')) {
      const power = powers.get(party.id);
      if (party.mandate === undefined && power) yield lacking(plan, party, power);
    }
  },
};

/** The titles of what a party answers for and of what it decides. */
interface Power {
  readonly owns: string[];
  readonly decides: string[];
}

function lacking(plan: Plan, { id, title }: Role | Team, { owns, decides }: Power): Found {
  const inPlan = messagesIn(plan.locale);
  const mandate = inPlan.people.mandate(inPlan.allCalled(owns), inPlan.allCalled(decides));
  return {
    element: id,
    message: ({ people, called, allCalled }) =>
      people.noMandate(called(title), allCalled(owns), allCalled(decides)),
    fixes: [write('mandate', quote(mandate))],
  };
}

function powersIn(plan: Plan): Map<Id, Power> {
  const powers = new Map<Id, Power>();
  const powerOf = (party: Id): Power => {
    const power = powers.get(party) ?? { owns: [], decides: [] };
    powers.set(party, power);
    return power;
  };
  for (const element of ownElements(plan)) {
    if ('owner' in element && element.owner !== undefined) powerOf(element.owner).owns.push(element.title);
    for (const party of decidersOf(element)) powerOf(party).decides.push(element.title);
    if (element.kind === 'team') for (const what of element.decides) powerOf(element.id).decides.push(what);
  }
  return powers;
}

function decidersOf(element: Element): readonly Id[] {
  if (element.kind === 'gate') return element.by.map(({ party }) => party);
  return element.kind === 'decision' || element.kind === 'exemption' ? element.by : [];
}
