import type { Rule } from '../rule.ts';
import { newPractice } from './activities.ts';
import { missingActivity } from './missing-activity.ts';

export const noTraining: Rule = {
  id: 'no-training',
  severity: 'warning',
  finds: 'a plan that asks people to work in a new way and has no activity that `is training`.',
  source:
    'the Norwegian guide: people need training both in the technology and in new processes and routines, and it is never wise to save money on it. The implementation of SIP names selection, training and coaching of those who use the method first of its three factors.',
  why: 'People fall back on what they know when nobody has shown them the new, and the benefits stay away.',
  mend: 'Plan an activity that `is training`, `for` those who are to work in the new way. A plan asks for something new when it has a pilot, a rollout or, beside its work, a process that `is to-be`.',
  run: (plan) => missingActivity(plan, 'training', newPractice(plan)),
};
