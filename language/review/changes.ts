import type { Id } from '../plan/element.ts';
import type { Element, Kind, Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import type { Matching } from './matching.ts';
import { propertiesOf } from './properties.ts';
import { withIds } from './references.ts';

/** Another value of one property; undefined where it is not written. References are those of the later state. */
export interface PropertyChange {
  /** As the model calls it: `waitsFor`. */
  readonly property: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** An element that only one of two states has. */
export interface Presence {
  readonly type: 'added' | 'removed';
  readonly element: Id;
  readonly kind: Kind;
}

/** An element that is not in both states the same. */
export interface Difference {
  readonly type: 'changed';
  /** In the later state, and in the earlier. */
  readonly element: Id;
  readonly before: Id;
  readonly kind: Kind;
  readonly isRenamed: boolean;
  readonly isMoved: boolean;
  readonly properties: readonly PropertyChange[];
}

export type Change = Presence | Difference;

/** Returns what differs between two states of a plan: in the order of the later text, what was removed at the end. */
export function changesBetween(before: Plan, after: Plan, matching: Matching): Change[] {
  const changes = after.elements.flatMap((element): Change[] => {
    const id = matching.beforeOf.get(element.id);
    const old = id === undefined ? undefined : elementById(before, id);
    if (!old) return [{ type: 'added', element: element.id, kind: element.kind }];
    const change = differenceOf(old, element, matching);
    return change.isRenamed || change.isMoved || change.properties.length > 0 ? [change] : [];
  });
  const removed = before.elements
    .filter(({ id }) => !matching.afterOf.has(id))
    .map(({ id, kind }): Presence => ({ type: 'removed', element: id, kind }));
  return [...changes, ...removed];
}

function differenceOf(before: Element, after: Element, matching: Matching): Difference {
  const { parent } = before;
  const outer = parent === undefined ? undefined : matching.afterOf.get(parent);
  return {
    type: 'changed',
    element: after.id,
    before: before.id,
    kind: after.kind,
    isRenamed: before.name !== after.name,
    isMoved: outer !== after.parent,
    properties: [...titleChange(before, after), ...propertyChanges(before, after, matching)],
  };
}

/** A name that stands for the title is no title that was changed. */
function titleChange(before: Element, after: Element): PropertyChange[] {
  const isUntitled = before.title === before.name && after.title === after.name;
  if (before.title === after.title || isUntitled) return [];
  return [{ property: 'title', before: before.title, after: after.title }];
}

function propertyChanges(before: Element, after: Element, { afterOf }: Matching): PropertyChange[] {
  const olds = propertiesOf(before);
  const news = propertiesOf(after);
  return [...new Set([...news.keys(), ...olds.keys()])].flatMap((property) => {
    const old = withIds(property, olds.get(property), (id) => afterOf.get(id) ?? id);
    const value = news.get(property);
    return isSame(old, value) ? [] : [{ property, before: old, after: value }];
  });
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
