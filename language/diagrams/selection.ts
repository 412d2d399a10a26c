import type { Id } from '../plan/element.ts';
import type { DayRange } from '../plan/literals.ts';
import type { Element, Kind, Plan } from '../plan/plan.ts';
import type { Selector, View } from '../plan/view.ts';
import { type Schedule, scheduledById } from '../schedule/schedule.ts';

/** The plan with those of its elements only that pass; everything else keeps its title. */
export function selectionOf(plan: Plan, passes: (element: Element) => boolean): Plan {
  return { ...plan, elements: plan.elements.filter(passes), within: plan.within ?? plan };
}

/**
 * The plan as a view narrows it. Among each group of kinds, only what the view includes is left, unless it includes
 * nothing of the group but something of another. What is of none of the kinds stays.
 */
export function selectBy(
  plan: Plan,
  { include, exclude, depth }: View,
  groups: readonly (readonly Kind[])[],
): Plan {
  const isIncluded = include.length > 0 ? chosenBy(plan, include) : () => true;
  const isExcluded = chosenBy(plan, exclude);
  const isOf = (kinds: readonly Kind[]) => (element: Element) => kinds.includes(element.kind);
  const hit = groups.filter((kinds) =>
    plan.elements.some((element) => isOf(kinds)(element) && isIncluded(element)),
  );
  const narrowed = new Set((hit.length > 0 ? hit : groups).flat());
  const shown = new Set(groups.flat());
  const depths = depthsOf(plan);
  return selectionOf(
    plan,
    (element) =>
      !shown.has(element.kind) ||
      ((!narrowed.has(element.kind) || isIncluded(element)) &&
        !isExcluded(element) &&
        (depth === undefined || (depths.get(element.id) ?? 1) <= depth)),
  );
}

/** The plan with the work and the decisions only that fall into the days, if only in part. */
export function selectOver(plan: Plan, schedule: Schedule, { first, last }: DayRange): Plan {
  return selectionOf(plan, (element) => {
    if (!('timing' in element) && element.kind !== 'decision') return true;
    const days = element.kind === 'decision' ? element.on : spanOf(schedule, element.id);
    return days !== undefined && days.first <= last && days.last >= first;
  });
}

function spanOf(schedule: Schedule, id: Id): DayRange | undefined {
  const dates = scheduledById(schedule, id);
  return dates && { first: dates.start, last: dates.finish };
}

/** Elements and tags choose what they enclose as well; a kind chooses what is of it. */
function chosenBy(plan: Plan, selectors: readonly Selector[]): (element: Element) => boolean {
  const elements = new Set(selectors.flatMap((one) => ('element' in one ? [one.element] : [])));
  const tags = new Set(selectors.flatMap((one) => ('tag' in one ? [one.tag] : [])));
  const kinds = new Set(selectors.flatMap((one) => ('kind' in one ? [one.kind] : [])));
  const within = new Set<Id>();
  for (const { id, parent, tags: own } of plan.elements) {
    const isNamed = elements.has(id) || own.some((tag) => tags.has(tag));
    if (isNamed || (parent !== undefined && within.has(parent))) within.add(id);
  }
  return ({ id, kind }) => within.has(id) || kinds.has(kind);
}

/** How deep each element lies in the whole plan: 1 at the outermost. */
export function depthsOf(plan: Plan): ReadonlyMap<Id, number> {
  const depths = new Map<Id, number>();
  for (const { id, parent } of (plan.within ?? plan).elements) {
    depths.set(id, 1 + (parent === undefined ? 0 : (depths.get(parent) ?? 0)));
  }
  return depths;
}
