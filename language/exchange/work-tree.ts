import type { Element, Plan } from '../plan/plan.ts';
import { childrenOf } from '../plan/query.ts';
import type { Work } from '../plan/work.ts';

/** Returns whether the element is work: a phase, activity, milestone or gate. */
export function isWork({ kind }: Element): boolean {
  return kind === 'phase' || kind === 'activity' || kind === 'milestone' || kind === 'gate';
}

/** Returns whether the work encloses other work, whose dates it spans. */
export function isSummary(plan: Plan, work: Work): boolean {
  return childrenOf(plan, work.id).some(isWork);
}
