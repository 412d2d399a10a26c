import { ownOfKind } from '../../plan/own-elements.ts';
import type { Rule } from '../rule.ts';

export const noLead: Rule = {
  id: 'no-lead',
  severity: 'warning',
  finds: 'a process without a `lead`, unless it only shows how things are today.',
  source:
    'the process development method: the owner commissions the work and appoints the lead; the lead brings the new way of working into use, looks after its description and keeps improving it. That a lead is named and takes on the task once the map is drawn is one of its critical factors.',
  why: 'A map that nobody is to bring into use stays a map. An owner decides about the process and a lead makes it happen: it takes both.',
  mend: 'Write `lead` and the role that does this from day to day. `no-owner` says where the owner is missing.',
  *run(plan) {
    for (const { id, title, is, lead } of ownOfKind(plan, 'process')) {
      if (is === 'as-is' || lead !== undefined) continue;
      yield { element: id, message: ({ process, called }) => process.noLead(called(title)) };
    }
  },
};
