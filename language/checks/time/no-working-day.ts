import type { Id } from '../../plan/element.ts';
import type { Plan } from '../../plan/plan.ts';
import { elementById, titleOf } from '../../plan/query.ts';
import type { Found, Rule } from '../rule.ts';

export const noWorkingDay: Rule = {
  id: 'no-working-day',
  severity: 'warning',
  finds: 'calendars that leave no day to work on, or too few.',
  source: 'the calendars of planning practice.',
  why: 'Work needs days that are open in the plan’s calendar and in that of every role that carries it out.',
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

const mostRelated = 10;

/** The same calendars are named once, where the mend belongs if there is but one. */
function found(plan: Plan, elements: readonly Id[]): Found {
  const [first] = elements as [Id];
  const calendars = [...calendarOfPlan(plan), ...calendarsOfRoles(plan, first)];
  const [only, ...others] = calendars;
  const place = only !== undefined && others.length === 0 && elementById(plan, only) ? only : first;
  return {
    element: place,
    message: ({ network, allCalled }) =>
      network.noWorkingDay(
        allCalled(titlesOf(plan, calendars)),
        calendars.length,
        allCalled(titlesOf(plan, elements)),
        elements.length,
      ),
    related: elements
      .filter((element) => element !== place)
      .slice(0, mostRelated)
      .map((element) => ({
        element,
        message: ({ network, called }) => network.noDates(called(titleOf(plan, element))),
      })),
  };
}

function titlesOf(plan: Plan, ids: readonly Id[]): string[] {
  return ids.map((id) => titleOf(plan, id));
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
