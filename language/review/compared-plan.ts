import type { PlanDifference } from '../plan/difference.ts';
import type { Element, Plan } from '../plan/plan.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { differenceOf } from './difference.ts';
import { withEarlierDates } from './earlier-dates.ts';
import { withFlowMarks } from './flow-marks.ts';
import { removedFrom } from './removed-elements.ts';
import type { Review } from './review.ts';

/** The later state of a plan with what has been removed from the earlier, and how the two differ: to be drawn. */
export interface ComparedPlan {
  readonly plan: Plan;
  readonly schedule: Schedule;
  readonly difference: PlanDifference;
}

/** Returns two states of a plan in one; the baseline of work that moved is its earlier dates. */
export function comparedPlan(review: Review): ComparedPlan {
  const { plan, schedule } = review.after;
  const removed = removedFrom(review);
  const moved = new Set(review.moves.map(({ element }) => element));
  const elements = plan.elements.map(
    (element): Element =>
      element.kind === 'process'
        ? withFlowMarks(review, removed, element)
        : withEarlierDates(review, element, (id) => moved.has(id)),
  );
  return {
    plan: { ...plan, elements: removed.among(elements) },
    schedule: { ...schedule, elements: [...schedule.elements, ...removed.scheduled] },
    difference: differenceOf(review, removed),
  };
}
