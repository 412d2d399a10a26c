import type { Id } from '../plan/element.ts';
import type { Element, Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import { likeness } from './likeness.ts';

/** Which element of one state of a plan is which of another. What has no partner was added or removed. */
export interface Matching {
  readonly afterOf: ReadonlyMap<Id, Id>;
  readonly beforeOf: ReadonlyMap<Id, Id>;
}

/** What is less alike than this is something else. */
const leastLikeness = 0.6;

/** Beyond so many of a kind on each side, only what has a name or title in common is compared. */
const mostCompared = 100;

/**
 * Finds for each element its partner: by its qualified name, with what encloses it renamed or not; then by its name or
 * title alone where only one of the kind has it, which finds what has been moved or renamed; then by how alike the
 * rest is. Elements of different kinds are never partners.
 */
export function matchElements(before: Plan, after: Plan): Matching {
  const pairs = new Pairs(before, after);
  for (const element of before.elements) pairs.join(element, pairs.namesake(element));
  for (const key of [nameKey, titleKey]) {
    const candidates = unique(pairs.addedElements(), key);
    for (const [text, element] of unique(pairs.removedElements(), key))
      pairs.join(element, candidates.get(text));
    for (const element of pairs.removedElements()) pairs.join(element, pairs.namesake(element));
  }
  joinAlike(pairs);
  return { afterOf: pairs.afterOf, beforeOf: pairs.beforeOf };
}

class Pairs implements Matching {
  readonly afterOf = new Map<Id, Id>();
  readonly beforeOf = new Map<Id, Id>();
  private readonly before: Plan;
  private readonly after: Plan;

  constructor(before: Plan, after: Plan) {
    this.before = before;
    this.after = after;
  }

  join(before: Element, after: Element | undefined): void {
    if (!after || before.kind !== after.kind) return;
    if (this.afterOf.has(before.id) || this.beforeOf.has(after.id)) return;
    this.afterOf.set(before.id, after.id);
    this.beforeOf.set(after.id, before.id);
  }

  /** The element with the same name in the partner of what encloses it; an outer one comes before an inner. */
  namesake({ id, name, parent }: Element): Element | undefined {
    if (parent === undefined) return elementById(this.after, id);
    const outer = this.afterOf.get(parent);
    return outer === undefined ? undefined : elementById(this.after, `${outer}.${name}`);
  }

  removedElements(): Element[] {
    return this.before.elements.filter(({ id }) => !this.afterOf.has(id));
  }

  addedElements(): Element[] {
    return this.after.elements.filter(({ id }) => !this.beforeOf.has(id));
  }
}

function nameKey({ kind, name }: Element): string {
  return `${kind} ${name}`;
}

function titleKey({ kind, title }: Element): string {
  return `${kind} ${title}`;
}

/** The elements whose key no other has. */
function unique(elements: readonly Element[], keyOf: (element: Element) => string): Map<string, Element> {
  const counts = new Map<string, number>();
  for (const element of elements) counts.set(keyOf(element), (counts.get(keyOf(element)) ?? 0) + 1);
  return new Map(
    elements.filter((each) => counts.get(keyOf(each)) === 1).map((each) => [keyOf(each), each] as const),
  );
}

function joinAlike(pairs: Pairs): void {
  const removed = byKind(pairs.removedElements());
  const added = byKind(pairs.addedElements());
  for (const [kind, olds] of removed) {
    const news = added.get(kind) ?? [];
    if (olds.length > mostCompared || news.length > mostCompared) continue;
    const scored = olds.flatMap((old) =>
      news
        .map((one) => ({ old, one, score: likeness(old, one) }))
        .filter(({ score }) => score >= leastLikeness),
    );
    for (const { old, one } of scored.sort((a, b) => b.score - a.score)) pairs.join(old, one);
  }
  for (const element of pairs.removedElements()) pairs.join(element, pairs.namesake(element));
}

function byKind(elements: readonly Element[]): Map<string, Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of elements) {
    const group = groups.get(element.kind);
    if (group) group.push(element);
    else groups.set(element.kind, [element]);
  }
  return groups;
}
