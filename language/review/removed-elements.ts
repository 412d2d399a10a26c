import type { Id } from '../plan/element.ts';
import type { Element, Kind } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import type { Reason, Scheduled } from '../schedule/schedule.ts';
import { scheduledById } from '../schedule/schedule.ts';
import { withIds } from './references.ts';
import type { Review } from './review.ts';

/** What of the earlier state is not in the later, as it would be written there. */
export interface RemovedElements {
  readonly scheduled: readonly Scheduled[];
  /** Returns what an element of the earlier state is called in both together. */
  readonly idOf: (before: Id) => Id;
  /** Returns the elements of the later state with those that were removed where they were. */
  readonly among: (elements: readonly Element[]) => Element[];
}

/** They say how a plan is told, not what is in it. */
const notBroughtBack: ReadonlySet<Kind> = new Set<Kind>(['plan', 'portfolio', 'view', 'report']);

/** Returns what was removed, under the names of the later state; an id that something else has now gets a sign more. */
export function removedFrom({ before, after, matching }: Review): RemovedElements {
  const removed = before.plan.elements.filter(
    ({ id, kind }) => !matching.afterOf.has(id) && !notBroughtBack.has(kind),
  );
  const newIds = new Map(removed.map(({ id }) => [id, elementById(after.plan, id) ? `${id}=` : id] as const));
  const idOf = (id: Id) => matching.afterOf.get(id) ?? newIds.get(id) ?? id;
  const elements = new Map(removed.map((element) => [element.id, renamed(element, idOf)] as const));
  return {
    idOf,
    scheduled: removed.flatMap(({ id }) => {
      const dates = scheduledById(before.schedule, id);
      return dates ? [{ ...dates, id: idOf(id), reason: withReason(dates.reason, idOf) }] : [];
    }),
    among: (kept) => merged(kept, before.plan.elements, elements, idOf),
  };
}

function renamed(element: Element, idOf: (id: Id) => Id): Element {
  const { parent } = element;
  return {
    ...(withIds('', element, idOf) as Element),
    id: idOf(element.id),
    ...(parent !== undefined && { parent: idOf(parent) }),
  };
}

function withReason(reason: Reason, idOf: (id: Id) => Id): Reason {
  return 'element' in reason ? { ...reason, element: idOf(reason.element) } : reason;
}

/** Puts each element that was removed behind what stood before it. */
function merged(
  kept: readonly Element[],
  before: readonly Element[],
  removed: ReadonlyMap<Id, Element>,
  idOf: (id: Id) => Id,
): Element[] {
  const first: Element[] = [];
  const behind = new Map<Id, Element[]>();
  const present = new Set(kept.map(({ id }) => id));
  let group = first;
  for (const { id } of before) {
    const element = removed.get(id);
    if (element) group.push(element);
    else if (present.has(idOf(id))) {
      group = [];
      behind.set(idOf(id), group);
    }
  }
  return [...first, ...kept.flatMap((element) => [element, ...(behind.get(element.id) ?? [])])];
}
