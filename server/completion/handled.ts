import type { Plan } from '../../language/plan/plan.ts';
import { elementsOfKind } from '../../language/plan/query.ts';

/** The parts of methods that a plan has dealt with. */
export interface Handled {
  readonly covered: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
}

const known = new WeakMap<Plan, Handled>();

/** Returns the parts of methods that the plan covers and that it answers, by qualified name; found once per plan. */
export function handledIn(plan: Plan): Handled {
  let handled = known.get(plan);
  if (!handled) {
    const answers = elementsOfKind(plan, 'answer').filter(({ text }) => text.trim() !== '');
    handled = {
      covered: new Set(plan.elements.flatMap(({ covers }) => covers)),
      answered: new Set(answers.map(({ of }) => of)),
    };
    known.set(plan, handled);
  }
  return handled;
}
