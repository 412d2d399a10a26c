import { timeBetween } from '../../locale/time-between.ts';
import { elementsOfKind } from '../../plan/query.ts';
import { calendarsOf } from '../../schedule/calendars.ts';
import { scheduledById } from '../../schedule/schedule.ts';
import type { Rule } from '../rule.ts';

export const latePhase: Rule = {
  id: 'late-phase',
  severity: 'information',
  finds: 'a phase that ends later than its baseline, which is what was once agreed.',
  source: 'baselines in project management: agreed dates are compared with those of today.',
  why: 'Those who agreed to the plan count on the dates that they saw.',
  mend: 'Win the time back, or agree on new dates and write them as the baseline.',
  *run(plan, schedule) {
    const calendarOf = calendarsOf(plan);
    for (const phase of elementsOfKind(plan, 'phase')) {
      const { baseline } = phase.timing;
      const dates = scheduledById(schedule, phase.id);
      if (!baseline || !dates || dates.finish <= baseline.last) continue;
      const calendar = calendarOf(phase);
      const late = calendar.rank(dates.finish + 1) - calendar.rank(baseline.last + 1);
      yield {
        element: phase.id,
        property: 'baseline',
        message: (messages) => {
          const { time, called, day } = messages;
          const delay = timeBetween(messages, late, dates.finish - baseline.last);
          return time.latePhase(called(phase.title), day(dates.finish), delay, day(baseline.last));
        },
      };
    }
  },
};
