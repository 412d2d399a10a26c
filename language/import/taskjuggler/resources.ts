import type { Calendar } from '../../plan/calendar.ts';
import type { Id } from '../../plan/element.ts';
import { newCalendar } from '../draft.ts';
import type { Losses } from '../imported.ts';
import type { PlanDraft } from '../plan-draft.ts';
import type { Statement } from './statements.ts';
import { closedDaysOf } from './working-hours.ts';

/** Who works in a project. */
export interface Resources {
  readonly calendars: readonly Calendar[];
  /** The roles that a resource stands for: its own, or those of all in the group. */
  readonly rolesOf: (resource: string) => readonly Id[];
}

const known = new Set(['resource', 'vacation', 'leaves', 'email']);

/** Returns the resources of a project as roles; those with days off of their own have a calendar. */
export function resourcesOf(
  statements: readonly Statement[],
  projectCalendar: Id | undefined,
  draft: PlanDraft,
  losses: Losses,
): Resources {
  const roles = new Map<string, readonly Id[]>();
  const calendars: Calendar[] = [];
  for (const statement of statements) read(statement);
  return { calendars, rolesOf: (resource) => roles.get(resource) ?? [] };

  function read({ keyword, items }: Statement): readonly Id[] {
    if (keyword !== 'resource') return [];
    const name = items[0]?.text ?? '';
    const title = items.find(({ isText }) => isText)?.text || name;
    const body = items.at(-1)?.body ?? [];
    for (const one of body) if (!known.has(one.keyword)) losses.add('statement', `${title}: ${one.keyword}`);
    const members = body.flatMap(read);
    const own = members.length > 0 ? members : [roleOf(title, closedDaysOf(body))];
    roles.set(name, own);
    return own;
  }

  function roleOf(title: string, closed: Calendar['closed']): Id {
    if (closed.length === 0) return draft.role(title);
    const calendar: Calendar = {
      ...newCalendar(draft.place(title, 'Calendar')),
      ...(projectCalendar === undefined ? {} : { basedOn: { calendar: projectCalendar } }),
      closed,
    };
    calendars.push(calendar);
    return draft.role(title, { calendar: calendar.id });
  }
}
