import { elementsOfKind } from '../../plan/query.ts';
import { calendarsOf } from '../../schedule/calendars.ts';
import { scheduledById } from '../../schedule/schedule.ts';
import type { Rule } from '../rule.ts';
import { called, on, workingDays } from '../words.ts';

export const latePhase: Rule = {
  id: 'late-phase',
  severity: 'information',
  finds: 'a phase that ends later than its baseline, which is what was once agreed.',
  why: 'Those who agreed to the plan count on the dates that they saw.',
  mend: 'Win the time back, or agree on new dates and write them as the baseline.',
  *run(plan, schedule) {
    const calendarOf = calendarsOf(plan);
    for (const phase of elementsOfKind(plan, 'phase')) {
      const { baseline } = phase.timing;
      const dates = scheduledById(schedule, phase.id);
      if (!baseline || !dates || dates.finish <= baseline.last) continue;
      const calendar = calendarOf(phase);
      const late = workingDays(calendar.rank(dates.finish + 1) - calendar.rank(baseline.last + 1));
      yield {
        element: phase.id,
        property: 'baseline',
        message: () =>
          `${called(plan, phase.id)} ends on ${on(dates.finish)}, ${late} later than its baseline, ${on(baseline.last)}.`,
      };
    }
  },
};
