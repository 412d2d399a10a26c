import { isoDay } from '../../locale/dates.ts';
import { titleOf } from '../../plan/query.ts';
import type { Rule } from '../rule.ts';

export const closedDay: Rule = {
  id: 'closed-day',
  severity: 'information',
  finds: 'a fixed start or end on a day that is closed in the calendars of the work.',
  source: 'the calendars of planning practice: work is done on working days.',
  why: 'Work happens on working days: a start moves on to the next one, an end back to the last one before.',
  mend: 'Write the working day that is meant, or `open` the day in the calendar.',
  *run(plan, { problems }) {
    for (const problem of problems) {
      if (problem.type !== 'closed-day') continue;
      const { element, day, moved } = problem;
      const property = moved > day ? 'starts' : 'ends';
      const value = isoDay(moved);
      yield {
        element,
        property,
        message: (messages) =>
          messages.dates.closedDay[property](
            messages.called(titleOf(plan, element)),
            messages.day(day),
            messages.day(moved),
          ),
        fixes: [{ title: ({ rules }) => rules.write(value), property, words: property, value }],
      };
    }
  },
};
