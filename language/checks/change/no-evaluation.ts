import type { Rule } from '../rule.ts';
import { newPractice } from './activities.ts';
import { missingActivity } from './missing-activity.ts';

export const noEvaluation: Rule = {
  id: 'no-evaluation',
  severity: 'warning',
  finds: 'a plan that brings something new and has no activity that `is evaluation`.',
  source:
    'the Norwegian guide: weigh whether the goals were reached, what went well and what is to be improved, from facts and from talks with those who took part. In the implementation of SIP systematic follow-up is part of an organisation that supports.',
  why: 'Without an evaluation nobody knows whether it worked, and the next plan begins from nothing.',
  mend: 'Plan an activity that `is evaluation` after the new has been in use for a while, with somebody who carries it out.',
  run: (plan) => missingActivity(plan, 'evaluation', newPractice(plan)),
};
