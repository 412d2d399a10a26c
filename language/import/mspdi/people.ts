import type { Id } from '../../plan/element.ts';
import type { Role } from '../../plan/people.ts';
import type { Share } from '../../plan/work.ts';
import type { Names } from '../../start/names.ts';
import { newRole } from '../draft.ts';
import type { Losses } from '../imported.ts';
import type { Calendars } from './calendars.ts';
import { flagIn, nodesIn, numberIn, textIn, type XmlNode } from './xml.ts';

/** Who works in a project. */
export interface People {
  readonly roles: readonly Role[];
  /** Who carries out the task of the number. */
  readonly by: (task: number) => readonly Share[];
  /** The role that is called so; a new one where no resource is. */
  readonly called: (title: string) => Id;
}

const workResource = 1;
/** What stands for nobody. */
const unassigned = 0;

/** Returns the people of a project as roles; materials and costs are no people. */
export function readPeople(project: XmlNode, calendars: Calendars, names: Names, losses: Losses): People {
  const roles: Role[] = [];
  const byTitle = new Map<string, Id>();
  const byUid = new Map<number, Role>();
  const ofProject = calendars.refOf(numberIn(project, 'CalendarUID'));
  for (const node of nodesIn(project, 'Resources', 'Resource')) {
    const uid = numberIn(node, 'UID') ?? 0;
    const title = textIn(node, 'Name') ?? '';
    if (flagIn(node, 'IsNull') || uid === unassigned) continue;
    if ((numberIn(node, 'Type') ?? workResource) !== workResource) {
      losses.add('resource', title);
      continue;
    }
    if ((numberIn(node, 'StandardRate') ?? 0) > 0) losses.add('rate', title);
    byUid.set(uid, add(title, node));
  }
  const shares = sharesByTask(project, byUid);
  return { roles, by: (task) => shares.get(task) ?? [], called };

  function called(title: string): Id {
    return byTitle.get(title) ?? add(title).id;
  }

  function add(title: string, node: XmlNode = {}): Role {
    const capacity = numberIn(node, 'MaxUnits') ?? 1;
    const ref = calendars.refOf(numberIn(node, 'CalendarUID'));
    const calendar = ref && 'calendar' in ref ? ref.calendar : ref?.country;
    const isOwn = calendar !== undefined && JSON.stringify(ref) !== JSON.stringify(ofProject);
    const role: Role = {
      ...newRole({ name: names.of(title, 'Role'), title }),
      ...(capacity === 1 || capacity <= 0 ? {} : { capacity }),
      ...(isOwn ? { calendar } : {}),
    };
    roles.push(role);
    byTitle.set(title, role.id);
    return role;
  }
}

/** Returns the role that is called so as an owner; none where nobody is called. */
export function ownerCalled(people: People, title: string | undefined): { readonly owner?: Id } {
  return title === undefined ? {} : { owner: people.called(title) };
}

function sharesByTask(project: XmlNode, roles: ReadonlyMap<number, Role>): Map<number, Share[]> {
  const shares = new Map<number, Share[]>();
  for (const node of nodesIn(project, 'Assignments', 'Assignment')) {
    const role = roles.get(numberIn(node, 'ResourceUID') ?? 0);
    const task = numberIn(node, 'TaskUID');
    if (!role || task === undefined) continue;
    const units = numberIn(node, 'Units') ?? 1;
    const isUsual = units === (role.capacity ?? 1) || units <= 0;
    const share = { party: role.id, ...(isUsual ? {} : { share: units }) };
    const others = shares.get(task);
    if (others) others.push(share);
    else shares.set(task, [share]);
  }
  return shares;
}
