import type { Id } from '../../plan/element.ts';
import { ownElements, ownOfKind } from '../../plan/own-elements.ts';
import type { Element, Plan } from '../../plan/plan.ts';
import type { Rule } from '../rule.ts';

export const roleUnfilled: Rule = {
  id: 'role-unfilled',
  severity: 'information',
  finds: 'a role that owns, decides or carries out something in the plan and that nobody holds.',
  source: 'what all the methods say of clear roles: a role in a plan is a person with time for it.',
  why: 'A role without a person is work without hands. Those who only appear in a process may be many, or a system, and need no name here.',
  mend: 'Write `held by` and who it is, or who it will be: “The nurses of ward 2” will do.',
  *run(plan) {
    const needed = neededIn(plan);
    for (const { id, title, heldBy } of ownOfKind(plan, 'role')) {
      if (heldBy !== undefined || !needed.has(id)) continue;
      yield { element: id, message: ({ people, called }) => people.roleUnfilled(called(title)) };
    }
  },
};

function neededIn(plan: Plan): ReadonlySet<Id | undefined> {
  return new Set(ownElements(plan).flatMap(countedOnBy));
}

/** Those whom the plan gives something to answer for, to decide or to do. */
function countedOnBy(element: Element): readonly (Id | undefined)[] {
  const owner = 'owner' in element ? element.owner : undefined;
  switch (element.kind) {
    case 'phase':
    case 'activity':
    case 'milestone':
    case 'gate':
      return [owner, ...element.by.map(({ party }) => party), 'to' in element ? element.to : undefined];
    case 'process':
      return [owner, element.lead];
    case 'decision':
      return element.by;
    case 'exemption':
      return [owner, ...element.by];
    case 'indicator':
      return [element.measured?.by];
    case 'policy':
      return [owner, element.review?.by];
    default:
      return [owner];
  }
}
