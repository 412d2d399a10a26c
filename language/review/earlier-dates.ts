import type { Id } from '../plan/element.ts';
import type { Element, Plan } from '../plan/plan.ts';
import { scheduledBefore } from './date-moves.ts';
import { matchElements } from './matching.ts';
import type { Review } from './review.ts';
import type { Version } from './version.ts';

/** Returns a plan in which the baseline of all work is its dates in an earlier state; what was not there has none. */
export function withBaselineFrom(before: Version, plan: Plan): Plan {
  const matching = matchElements(before.plan, plan);
  return {
    ...plan,
    elements: plan.elements.map((element) => withEarlierDates({ before, matching }, element)),
  };
}

/** Returns work with its earlier dates as its baseline, in the place of what was once agreed; all else as it is. */
export function withEarlierDates(
  { before, matching }: Pick<Review, 'before' | 'matching'>,
  element: Element,
  isShown: (id: Id) => boolean = () => true,
): Element {
  if (!('timing' in element)) return element;
  const { baseline: _, ...timing } = element.timing;
  const old = isShown(element.id) ? scheduledBefore(before, matching, element.id) : undefined;
  return {
    ...element,
    timing: old ? { ...timing, baseline: { first: old.start, last: old.finish } } : timing,
  };
}
