import type * as ast from '../../generated/syntax/ast.ts';
import type { ElementBase } from '../element.ts';
import { attitudes, levels, type Role, type Stakeholder, type Team, teamLevels } from '../people.ts';
import { type Context, compact, oneOf } from './context.ts';
import { translations } from './framework.ts';
import { numberOf, percentOf, recurrenceOf } from './literals.ts';

/** Lowers a stakeholder. */
export function lowerStakeholder(node: ast.Stakeholder, base: ElementBase, context: Context): Stakeholder {
  const today = oneOf(attitudes, node.attitude);
  return compact<Stakeholder>({
    ...base,
    kind: 'stakeholder',
    partOf: context.id(node.partOf),
    influence: oneOf(levels, node.influence),
    interest: oneOf(levels, node.interest),
    attitude: today && compact({ today, needed: oneOf(attitudes, node.attitudeNeeded) }),
    size: numberOf(node.size),
    concern: node.concern,
    needs: node.needs,
  });
}

/** Lowers a role. */
export function lowerRole(node: ast.Role, base: ElementBase, context: Context): Role {
  return compact<Role>({
    ...base,
    ...inFramework(node),
    kind: 'role',
    partOf: context.id(node.partOf),
    heldBy: node.heldBy,
    mandate: node.mandate,
    duties: node.duties,
    reportsTo: context.id(node.reportsTo),
    capacity: percentOf(node.capacity, 'share'),
    calendar: context.id(node.calendar),
    sitsIn: oneOf(['project', 'line'], node.sitsIn) ?? 'line',
  });
}

/** Lowers a team. */
export function lowerTeam(node: ast.Team, base: ElementBase, context: Context): Team {
  return compact<Team>({
    ...base,
    ...inFramework(node),
    kind: 'team',
    partOf: context.id(node.partOf),
    members: context.all(node.members),
    level: oneOf(teamLevels, node.level),
    mandate: node.mandate,
    decides: node.decides,
    meets: recurrenceOf(node.meets),
    reportsTo: context.id(node.reportsTo),
  });
}

function inFramework({ also, hint }: ast.Role | ast.Team): Pick<Role, 'also' | 'hint'> {
  return compact<Pick<Role, 'also' | 'hint'>>({
    also: also.length > 0 ? translations(also) : undefined,
    hint,
  });
}
