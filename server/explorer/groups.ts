import { ownElements } from '../../language/plan/own-elements.ts';
import type { Element, Kind } from '../../language/plan/plan.ts';
import { nodeKinds } from '../../language/plan/process.ts';
import { childrenOf, elementById } from '../../language/plan/query.ts';
import { assess, scoreOf } from '../../language/plan/risk-rating.ts';
import type { KnownPlan } from '../plans/plans.ts';
import type { GroupName, PlanItem } from '../protocol/explorer.ts';

/** The groups in the order that they are shown in, and the kinds of element in each. */
const kindsOf: Readonly<Record<GroupName, readonly Kind[]>> = {
  tracks: ['track'],
  work: ['phase', 'activity', 'milestone', 'gate'],
  people: ['stakeholder', 'role', 'team'],
  effects: ['goal', 'outcome', 'benefit', 'deliverable', 'indicator', 'cost'],
  risks: ['risk', 'driver', 'barrier'],
  processes: ['process'],
  decisions: ['decision', 'policy', 'exemption'],
  diagrams: [],
  views: ['view', 'report'],
};

/** Those in which the order of the text tells something; in the others, what is of one kind stands together. */
const inTextOrder: ReadonlySet<GroupName> = new Set(['tracks', 'work', 'processes', 'views']);

export const groupNames = Object.keys(kindsOf) as GroupName[];

const groupOfKind: ReadonlyMap<PlanItem['kind'], GroupName> = new Map(
  groupNames.flatMap((group) => kindsOf[group].map((kind): [Kind, GroupName] => [kind, group])),
);

const known = new WeakMap<KnownPlan, ReadonlyMap<GroupName, readonly Element[]>>();

/** Returns the elements of each group that lie in no other of the group. They are found once per plan. */
export function groupsOf(plan: KnownPlan): ReadonlyMap<GroupName, readonly Element[]> {
  let groups = known.get(plan);
  if (!groups) {
    groups = findGroups(plan);
    known.set(plan, groups);
  }
  return groups;
}

/** Returns whether the kind has to be named, as it stands among others; a risk is known by its rating. */
export function isNamed(kind: PlanItem['kind']): boolean {
  const group = groupOfKind.get(kind);
  return group !== undefined && !inTextOrder.has(group) && kind !== 'risk';
}

/**
 * Returns what an element holds, as far as it is shown below it: parts of its group, the nodes of a
 * process, the plans of a track.
 */
export function contentsOf({ plan }: KnownPlan, element: Element): readonly Element[] {
  if (element.kind === 'track') return element.plans.flatMap((id) => elementById(plan, id) ?? []);
  const group = groupOfKind.get(element.kind);
  const kinds: readonly Kind[] = element.kind === 'process' ? nodeKinds : group ? kindsOf[group] : [];
  return childrenOf(plan, element.id).filter(({ kind }) => kinds.includes(kind));
}

function findGroups({ plan, plansSeen }: KnownPlan): Map<GroupName, Element[]> {
  const groups = new Map<GroupName, Element[]>(groupNames.map((group) => [group, []]));
  const ofOthers = plan.head?.kind === 'portfolio' ? plansSeen().flatMap((other) => other.plan.files) : [];
  const left = new Set(ofOthers);
  for (const element of ownElements(plan)) {
    const group = groupOfKind.get(element.kind);
    const around = element.parent === undefined ? undefined : elementById(plan, element.parent);
    if (!group || (around && groupOfKind.get(around.kind) === group)) continue;
    if (!left.has(element.source.uri)) groups.get(group)?.push(element);
  }
  for (const [group, elements] of groups) {
    if (!inTextOrder.has(group)) elements.sort((a, b) => rankOf(a, group) - rankOf(b, group));
  }
  return groups;
}

/** Kinds follow each other as they are listed, the highest risks come first. */
function rankOf(element: Element, group: GroupName): number {
  const assessed = element.kind === 'risk' ? assess(element) : undefined;
  return kindsOf[group].indexOf(element.kind) - (assessed ? scoreOf(assessed.today) / 100 : 0);
}
