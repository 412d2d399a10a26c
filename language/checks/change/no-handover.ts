import type { Rule } from '../rule.ts';
import { activitiesThatAre } from './activities.ts';
import { missingActivity } from './missing-activity.ts';
import { receiversIn } from './receivers.ts';

export const noHandover: Rule = {
  id: 'no-handover',
  severity: 'warning',
  finds: 'a plan with a rollout and no activity that `is handover`.',
  source:
    'the Norwegian guide: the project is phased out, and the line takes over the new solution and the responsibility for its benefits. “From project jungle to coordinated development” gives the manager of daily operation, beside the project manager, the responsibility for the effect.',
  why: 'What nobody has taken over ends with the project.',
  mend: 'Plan an activity that `is handover` at the end, and write `to` whom.',
  *run(plan) {
    const rollouts = activitiesThatAre(plan, 'rollout');
    const [receiver] = receiversIn(plan);
    const after = rollouts.at(-1)?.id;
    yield* missingActivity(plan, 'handover', rollouts, {
      lines: [
        ...(receiver === undefined ? [] : [`to ${receiver}`]),
        ...(after === undefined ? [] : [`after ${after}`]),
      ],
      names: [receiver, after].filter((id) => id !== undefined),
    });
  },
};
