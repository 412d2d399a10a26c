import { titleOf } from '../../plan/query.ts';
import type { Rule } from '../rule.ts';
import { processGraphs } from './graph.ts';

export const choiceOneWay: Rule = {
  id: 'choice-one-way',
  severity: 'warning',
  finds: 'a choice that leads to one place only.',
  source:
    'the process development method, which maps decisions beside activities: a decision is where the ways part.',
  why: 'Either the other answer has been forgotten, and nobody knows what to do then, or there is nothing to choose.',
  mend: 'Draw the arrow for the other answer, or make the choice a `step`.',
  *run(plan) {
    for (const { nodes, next } of processGraphs(plan)) {
      for (const { kind, id, title } of nodes) {
        const [only, ...others] = next.get(id) ?? [];
        if (kind !== 'choice' || only === undefined || others.length > 0) continue;
        yield {
          element: id,
          message: ({ process, called }) => process.oneWay(called(title), called(titleOf(plan, only))),
        };
      }
    }
  },
};
