import { titleOf } from '../../plan/query.ts';
import { overloadsOf } from '../../schedule/overloads.ts';
import type { Rule } from '../rule.ts';

export const overloaded: Rule = {
  id: 'overloaded',
  severity: 'warning',
  finds: 'a role that is asked for more than it has to give, from one day to another.',
  source: 'the sources’ warning of plans that ask more of people than they have time for.',
  why: 'Nobody works more than they can for long: what a plan overlooks becomes late or ill.',
  mend: 'Move work (`varde level` proposes how), ask for smaller shares, add people, or correct the `capacity` of the role.',
  *run(plan, schedule) {
    for (const { role, first, last, most, capacity, elements } of overloadsOf(plan, schedule)) {
      yield {
        element: role,
        message: ({ time, called, day, ...messages }) => {
          const percent = (share: number) => messages.percent(Math.round(share * 100));
          return time.overloaded(
            called(titleOf(plan, role)),
            percent(most),
            percent(capacity),
            percent(most - capacity),
            day(first),
            first === last ? undefined : day(last),
          );
        },
        related: elements.map((element) => ({
          element,
          message: ({ time, called }) => time.asks(called(titleOf(plan, element))),
        })),
      };
    }
  },
};
