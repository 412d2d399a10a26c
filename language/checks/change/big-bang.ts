import type { Message } from '../../locale/messages.ts';
import type { Rule } from '../rule.ts';
import { activitiesThatAre } from './activities.ts';
import { tooEarly } from './too-early.ts';

export const bigBang: Rule = {
  id: 'big-bang',
  severity: 'warning',
  finds: 'a rollout that begins before any pilot has ended.',
  source:
    'the Norwegian guide: bring larger changes in step by step, to learn on the way and to lower the risk. Begin with one department, year or subject, and scale up once it runs steadily and you are ready for the next step.',
  why: 'A mistake that a pilot would have shown to a few meets everybody at once, and what is learnt comes too late.',
  mend: 'Plan a small first part as an activity that `is pilot`, and let the rollout come `after` it or after the gate that follows it. The earliest rollout is named, and the others that come too early are related to it.',
  *run(plan, schedule) {
    const early = tooEarly(schedule, activitiesThatAre(plan, 'rollout'), activitiesThatAre(plan, 'pilot'));
    if (!early) return;
    const { first, awaited, related } = early;
    const { id, title } = first.activity;
    const message: Message = ({ change, called, day }) =>
      awaited
        ? change.beforePilot(called(title), day(first.day), called(awaited.activity.title), day(awaited.day))
        : change.withoutPilot(called(title));
    yield { element: id, message, related };
  },
};
