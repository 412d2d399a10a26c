import type { Rule } from '../rule.ts';
import { write } from '../write.ts';
import { activitiesThatAre } from './activities.ts';
import { receiversIn } from './receivers.ts';

export const handoverWithoutReceiver: Rule = {
  id: 'handover-without-receiver',
  severity: 'warning',
  finds: 'a handover that does not say who takes over.',
  source:
    'the Norwegian guide, in which the line takes over the solution and its benefits, and the process development method, in which the work is handed over to a lead who has been appointed.',
  why: 'A handover is a promise that somebody gives. As long as nobody is named, nobody has promised.',
  mend: 'Write `to` and the party that takes over. `for` names whom the activity is meant for, which may be others.',
  *run(plan) {
    const receivers = receiversIn(plan);
    for (const { id, title, to, for: audience } of activitiesThatAre(plan, 'handover')) {
      if (to !== undefined) continue;
      const candidates = [...new Set([...audience, ...receivers])].slice(0, 3);
      yield {
        element: id,
        message: ({ change, called }) => change.noReceiver(called(title)),
        fixes: candidates.map((party) => write('to', party, party)),
      };
    }
  },
};
