import { isoDay } from '../../locale/dates.ts';
import { elementById } from '../../plan/query.ts';
import type { Rule } from '../rule.ts';
import { called, on } from '../words.ts';

export const closedDay: Rule = {
  id: 'closed-day',
  severity: 'information',
  finds: 'a fixed start or end on a day that is closed in the calendars of the work.',
  why: 'Work happens on working days: a start moves on to the next one, an end back to the last one before.',
  mend: 'Write the working day that is meant, or `open` the day in the calendar.',
  *run(plan, { problems }) {
    for (const problem of problems) {
      if (problem.type !== 'closed-day') continue;
      const { element, day, moved } = problem;
      const work = elementById(plan, element);
      const property = work && 'timing' in work && work.timing.starts === day ? 'starts' : 'ends';
      const value = isoDay(moved);
      yield {
        element,
        property,
        message: () =>
          `${called(plan, element)} ${property} on ${on(day)}, when its calendar is closed; ${on(moved)} counts instead.`,
        fixes: [{ title: ({ rules }) => rules.write(value), property, words: property, value }],
      };
    }
  },
};
