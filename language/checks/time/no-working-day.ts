import type { Id } from '../../plan/element.ts';
import type { Plan } from '../../plan/plan.ts';
import { elementById } from '../../plan/query.ts';
import type { Found, Rule } from '../rule.ts';
import { allCalled, called } from '../words.ts';

export const noWorkingDay: Rule = {
  id: 'no-working-day',
  severity: 'warning',
  finds: 'calendars that leave no day to work on.',
  why: 'Work needs a day that is open in the plan’s calendar and in that of every role that carries it out.',
  mend: 'Open days in the calendar, or let roles whose calendars have no day in common work apart.',
  *run(plan, { problems }) {
    const groups = new Map<string, Id[]>();
    for (const { type, element } of problems) {
      if (type !== 'no-working-day') continue;
      const key = calendarsOfRoles(plan, element).join(' ');
      const others = groups.get(key);
      if (others) others.push(element);
      else groups.set(key, [element]);
    }
    for (const elements of groups.values()) yield found(plan, elements);
  },
};

/** The same calendars are named once, where the mend belongs if there is but one. */
function found(plan: Plan, elements: readonly Id[]): Found {
  const [first] = elements as [Id];
  const calendars = [...calendarOfPlan(plan), ...calendarsOfRoles(plan, first)];
  const [only, ...others] = calendars;
  const place = only !== undefined && others.length === 0 && elementById(plan, only) ? only : first;
  const names =
    calendars.length > 0
      ? `${allCalled(plan, calendars)} ${others.length ? 'leave' : 'leaves'}`
      : 'The calendars leave';
  return {
    element: place,
    message: () =>
      `${names} no day to work on: ${allCalled(plan, elements)} ${elements.length > 1 ? 'have' : 'has'} no dates.`,
    related: elements
      .filter((element) => element !== place)
      .slice(0, 10)
      .map((element) => ({ element, message: () => `${called(plan, element)} has no dates.` })),
  };
}

function calendarOfPlan({ head }: Plan): Id[] {
  const calendar = head?.kind === 'plan' ? head.calendar : undefined;
  return calendar && 'calendar' in calendar ? [calendar.calendar] : [];
}

function calendarsOfRoles(plan: Plan, id: Id): Id[] {
  const work = elementById(plan, id);
  const parties = work && 'timing' in work ? work.by : [];
  const calendars = parties.flatMap(({ party }) => {
    const role = elementById(plan, party);
    return role?.kind === 'role' && role.calendar !== undefined ? [role.calendar] : [];
  });
  return [...new Set(calendars)].sort();
}
