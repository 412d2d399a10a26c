import type { Message } from '../../locale/messages.ts';
import type { Rule } from '../rule.ts';
import { activitiesThatAre } from './activities.ts';
import { tooEarly } from './too-early.ts';

export const procurementBeforeNeeds: Rule = {
  id: 'procurement-before-needs',
  severity: 'warning',
  finds: 'a procurement that begins before any analysis or workshop of the plan has ended.',
  source:
    'the Norwegian guide: what is known of the needs belongs in the tender documents, in a form that suppliers understand. In the implementation of SIP the inventory of needs is the first stage, and the process development method lets the demands of the work steer the systems, never the other way round.',
  why: 'Whoever buys before the needs are known buys what the market likes to sell, and is bound to it by contract.',
  mend: 'Plan an activity that `is analysis` or `is workshop` and let the procurement come `after` it. Where the needs were mapped before this plan, put that in with its dates and `done 100%`.',
  *run(plan, schedule) {
    const early = tooEarly(
      schedule,
      activitiesThatAre(plan, 'procurement'),
      activitiesThatAre(plan, 'analysis', 'workshop'),
    );
    if (!early) return;
    const { first, awaited, related } = early;
    const { id, title } = first.activity;
    const message: Message = ({ change, called, day }) =>
      awaited
        ? change.beforeNeeds(called(title), day(first.day), called(awaited.activity.title), day(awaited.day))
        : change.withoutNeeds(called(title));
    yield { element: id, message, related };
  },
};
