import { ownOfKind } from '../../plan/own-elements.ts';
import type { Rule } from '../rule.ts';

export const decisionUndated: Rule = {
  id: 'decision-undated',
  severity: 'information',
  finds: 'a decision that does not say when it is made.',
  source:
    'the key factors of digital development: rules are to say who has the right to decide and what it takes. The key decisions of the plan are part of how it is led.',
  why: 'Those who wait for a decision need to know when it comes, and those who make it what it has to be ready for.',
  mend: 'Write `on` and the day, or as much as is known: a month, a quarter or a year.',
  *run(plan) {
    for (const { id, title, on } of ownOfKind(plan, 'decision')) {
      if (!on) yield { element: id, message: ({ governance, called }) => governance.undated(called(title)) };
    }
  },
};
