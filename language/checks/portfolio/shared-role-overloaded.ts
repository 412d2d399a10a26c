import type { Id } from '../../plan/element.ts';
import { titleOf } from '../../plan/query.ts';
import { type Overload, overloadsIn } from '../../schedule/overloads.ts';
import type { Rule } from '../rule.ts';
import { loadTogether } from './load-together.ts';

export const sharedRoleOverloaded: Rule = {
  id: 'shared-role-overloaded',
  severity: 'warning',
  finds:
    'a role of which the plans of a portfolio together ask more than it has to give, while none of them does so by itself then.',
  source:
    'the talk on coordinated development, which makes the whole collection of projects a shared task of those at the top.',
  why: 'Each plan looks possible by itself. Those who are promised to three of them choose from day to day which one becomes late.',
  mend: 'Decide which plan waits, move work, ask for smaller shares, or let more people share the role. What asks too much within one plan is found by `overloaded`.',
  *runTogether(portfolio, plans) {
    const byRole = new Map<Id, Overload[]>();
    for (const overload of overloadsIn(portfolio, loadTogether(portfolio, plans))) {
      byRole.set(overload.role, [...(byRole.get(overload.role) ?? []), overload]);
    }
    for (const [role, overloads] of byRole) {
      const [worst, ...others] = overloads.toSorted((a, b) => b.most - a.most);
      if (!worst) continue;
      const { first, last, most, capacity, elements } = worst;
      yield {
        element: role,
        message: (messages) => {
          const { called, day, percent } = messages;
          const said = messages.portfolio.overloaded(
            called(titleOf(portfolio, role)),
            percent(Math.round(most * 100)),
            percent(Math.round(capacity * 100)),
            day(first),
            first === last ? undefined : day(last),
          );
          return others.length === 0 ? said : `${said} ${messages.portfolio.overloadedToo(others.length)}`;
        },
        related: elements.map((element) => ({
          element,
          message: (messages) => messages.portfolio.asks(messages.called(titleOf(portfolio, element))),
        })),
      };
    }
  },
};
