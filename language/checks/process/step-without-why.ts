import type { Rule } from '../rule.ts';
import { processGraphs } from './graph.ts';

export const stepWithoutWhy: Rule = {
  id: 'step-without-why',
  severity: 'information',
  finds: 'a step of a new way to work that does not say why it is taken.',
  source:
    'the Norwegian guide: those who work in the new way need to understand not only what they are to do, but also why, what happens before their part and what happens after it. The process development method wants somebody to dare ask “why?” of each step.',
  why: 'Whoever knows why a step is there does it well, and takes it out when the reason is gone.',
  mend: 'Write `why` in the step, in a sentence that those who take it would say themselves. Processes that are `as-is` are left alone.',
  *run(plan) {
    for (const { process, nodes } of processGraphs(plan)) {
      if (process.is === 'as-is') continue;
      for (const { kind, id, title, why } of nodes) {
        if (kind === 'step' && why === undefined)
          yield { element: id, message: (messages) => messages.process.noWhy(messages.called(title)) };
      }
    }
  },
};
