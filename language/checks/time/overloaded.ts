import { overloadsOf } from '../../schedule/overloads.ts';
import type { Rule } from '../rule.ts';
import { called, on, percent } from '../words.ts';

export const overloaded: Rule = {
  id: 'overloaded',
  severity: 'warning',
  finds: 'a role that is asked for more than it has to give, from one day to another.',
  why: 'Nobody works more than they can for long: what a plan overlooks becomes late or ill.',
  mend: 'Move work (`varde level` proposes how), ask for smaller shares, add people, or correct the `capacity` of the role.',
  *run(plan, schedule) {
    for (const { role, first, last, most, capacity, elements } of overloadsOf(plan, schedule)) {
      const time = first === last ? `on ${on(first)}` : `from ${on(first)} to ${on(last)}`;
      yield {
        element: role,
        message: () =>
          `${called(plan, role)} is asked for up to ${percent(most)} of a full-time week ${time} and has ${percent(capacity)} to give: ${percent(most - capacity)} too much.`,
        related: elements.map((element) => ({
          element,
          message: () => `${called(plan, element)} asks for its share then.`,
        })),
      };
    }
  },
};
