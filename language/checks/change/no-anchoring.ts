import type { Rule } from '../rule.ts';
import { newPractice } from './activities.ts';
import { missingActivity } from './missing-activity.ts';

export const noAnchoring: Rule = {
  id: 'no-anchoring',
  severity: 'warning',
  finds: 'a plan that asks people to work in a new way and has no activity that `is anchoring`.',
  source:
    'the Norwegian guide: good anchoring with everyone concerned, inside and outside the organisation, is a condition for success, so the plan is to hold anchoring activities. “From project jungle to coordinated development” answers the project that succeeded without effect with anchoring in daily operation.',
  why: 'A change that people have not made their own is carried out while somebody watches.',
  mend: 'Plan conversations, meetings or workshops as activities that are `is anchoring`, `for` those whom the change concerns. A plan asks for something new when it has a pilot, a rollout or, beside its work, a process that `is to-be`.',
  run: (plan) => missingActivity(plan, 'anchoring', newPractice(plan)),
};
