import type { Rule } from '../rule.ts';
import { openRisksAndForces } from './open-risks.ts';

export const responseUnscheduled: Rule = {
  id: 'response-unscheduled',
  severity: 'warning',
  finds:
    'a response to a risk or a barrier that no work of the plan carries out. To accept a risk takes no work.',
  source:
    'the four pitfalls in the talk on coordinated development, each of which has its response in something that is done, and the plans of action in all the methods: what, when and who.',
  why: 'What stands in the list of risks and not in the calendar is not done.',
  mend: 'Write `by` and the activity or gate that carries the response out; plan it first where there is none.',
  *run(plan) {
    for (const { id, title, responses } of openRisksAndForces(plan)) {
      for (const [index, { kind, text, by }] of responses.entries()) {
        if (kind === 'accept' || by.length > 0) continue;
        yield {
          element: id,
          property: 'responses',
          index,
          message: ({ uncertainty, called }) =>
            text === undefined
              ? uncertainty.unscheduledKind(called(title), kind)
              : uncertainty.unscheduled(called(title), called(text)),
        };
      }
    }
  },
};
