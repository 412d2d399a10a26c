import type { Id } from '../../plan/element.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { Element, ElementOf, Plan } from '../../plan/plan.ts';
import { elementById } from '../../plan/query.ts';
import type { Rule } from '../rule.ts';
import { write } from '../write.ts';

type Owned = ElementOf<'goal' | 'benefit' | 'risk' | 'process'>;

export const noOwner: Rule = {
  id: 'no-owner',
  severity: 'warning',
  finds: 'a goal, a benefit, a process or a risk that nobody owns. A risk that is closed needs no owner.',
  source:
    'what all the methods say of clear roles: one party answers for each aim, each risk and each way of working, and knows it.',
  why: 'What everybody owns nobody follows up: it slides when the days get busy, and most of all once the project is over.',
  mend: 'Write `owner` and one role, team or stakeholder that can do something about it.',
  *run(plan) {
    for (const element of ownOfKind(plan, 'goal', 'benefit', 'risk', 'process')) {
      const isOver = element.kind === 'risk' && element.status === 'closed';
      if (element.owner !== undefined || isOver) continue;
      yield {
        element: element.id,
        message: ({ people, called }) => people.noOwner[element.kind](called(element.title)),
        fixes: candidates(plan, element).map((id) => write('owner', id, id)),
      };
    }
  },
};

const most = 3;

/** Those who answer for what is nearest to it, and last for the plan. */
function candidates(plan: Plan, element: Owned): Id[] {
  const owners = nearest(element).map((id) => ownerOf(elementById(plan, id)));
  const all = [element.kind === 'process' ? element.lead : undefined, ...owners, plan.head?.owner];
  return [...new Set(all.filter((id) => id !== undefined))].slice(0, most);
}

function nearest(element: Owned): readonly Id[] {
  switch (element.kind) {
    case 'goal':
      return element.partOf === undefined ? element.serves : [element.partOf, ...element.serves];
    case 'benefit':
      return element.serves;
    case 'risk':
      return element.affects;
    case 'process':
      return element.replaces === undefined ? [] : [element.replaces];
  }
}

function ownerOf(element: Element | undefined): Id | undefined {
  return element && 'owner' in element ? element.owner : undefined;
}
