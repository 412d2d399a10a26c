import { ownOfKind } from '../../plan/own-elements.ts';
import type { Rule } from '../rule.ts';

export const noRisks: Rule = {
  id: 'no-risks',
  severity: 'information',
  finds: 'a plan with work in it and without a single risk.',
  source:
    'the guide to competence development in schools, in which a risk analysis is part of setting the stage, and the four pitfalls in the talk on coordinated development.',
  why: 'Every change can go wrong in some way that somebody in the room has already thought of.',
  mend: 'Ask those who are to live with the change what may go wrong, and write it as a `risk`. Closed ones count, too.',
  *run(plan) {
    const { head } = plan;
    if (!head || ownOfKind(plan, 'risk').length > 0 || ownOfKind(plan, 'activity').length === 0) return;
    yield { element: head.id, message: ({ uncertainty, called }) => uncertainty.none(called(head.title)) };
  },
};
