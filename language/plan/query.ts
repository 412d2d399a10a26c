import type { Id, Position } from './element.ts';
import type { Element, ElementOf, Kind, Plan } from './plan.ts';

const indexes = new WeakMap<Plan, Map<Id, Element>>();
const children = new WeakMap<Plan, Map<Id, Element[]>>();
const places = new WeakMap<Plan, Map<string, Element>>();

/** Returns the element with the qualified name, if the whole plan has it. The index is built once per plan. */
export function elementById(selection: Plan, id: Id): Element | undefined {
  const plan = selection.within ?? selection;
  let index = indexes.get(plan);
  if (!index) {
    index = new Map(plan.elements.map((element) => [element.id, element]));
    indexes.set(plan, index);
  }
  return index.get(id);
}

/** Returns what the element directly encloses, in the order of the text. */
export function childrenOf(plan: Plan, id: Id): readonly Element[] {
  let index = children.get(plan);
  if (!index) {
    index = new Map();
    for (const element of plan.elements) {
      if (element.parent === undefined) continue;
      const siblings = index.get(element.parent);
      if (siblings) siblings.push(element);
      else index.set(element.parent, [element]);
    }
    children.set(plan, index);
  }
  return index.get(id) ?? [];
}

/** Returns the element whose declaration begins at the position in the file, if there is one. */
export function elementAt(plan: Plan, uri: string, position: Position): Element | undefined {
  let index = places.get(plan);
  if (!index) {
    index = new Map(
      plan.elements.map((element) => [placeKey(element.source.uri, element.source.range.start), element]),
    );
    places.set(plan, index);
  }
  return index.get(placeKey(uri, position));
}

function placeKey(uri: string, { line, character }: Position): string {
  return `${line}:${character} ${uri}`;
}

/** Returns every element of one of the kinds, in the order of the text. */
export function elementsOfKind<K extends Kind>(plan: Plan, ...kinds: readonly K[]): ElementOf<K>[] {
  return plan.elements.filter((element): element is ElementOf<K> =>
    (kinds as readonly Kind[]).includes(element.kind),
  );
}

/** Returns the title of the element, or the qualified name itself where the plan does not have it. */
export function titleOf(plan: Plan, id: Id): string {
  return elementById(plan, id)?.title ?? id;
}
