import type { Id } from '../../plan/element.ts';
import type { Element, Plan } from '../../plan/plan.ts';
import { elementById, elementsOfKind } from '../../plan/query.ts';
import type { Activity, ActivityKind } from '../../plan/work.ts';

/** Returns the activities of some kinds, in the order of the text, without those that only sum up others of them. */
export function activitiesThatAre(plan: Plan, ...kinds: readonly ActivityKind[]): Activity[] {
  const activities = elementsOfKind(plan, 'activity').filter(({ is }) => is && kinds.includes(is));
  const summaries = new Set<Id>();
  for (const { parent } of activities) {
    let id = parent;
    while (id !== undefined && !summaries.has(id)) {
      summaries.add(id);
      id = elementById(plan, id)?.parent;
    }
  }
  return activities.filter(({ id }) => !summaries.has(id));
}

/**
 * Returns what asks people to do something new: pilots, rollouts and, in a plan with work in it, processes of tomorrow.
 */
export function newPractice(plan: Plan): Element[] {
  if (elementsOfKind(plan, 'activity').length === 0) return [];
  const tomorrow = elementsOfKind(plan, 'process').filter(({ is }) => is === 'to-be');
  return [...activitiesThatAre(plan, 'pilot', 'rollout'), ...tomorrow];
}
