import { reviewWords } from '../locale/review.ts';
import type { Id } from '../plan/element.ts';
import type { Element, Plan } from '../plan/plan.ts';
import type { View } from '../plan/view.ts';
import { scheduledBefore } from './date-moves.ts';
import type { Review } from './review.ts';

/** The later state of a plan, with a view that draws the earlier dates of what moved beneath its bars. */
export interface ComparedPlan {
  readonly plan: Plan;
  readonly view: Id;
}

/** No name of an element can be this. */
const viewId = '=compared';

/** Returns the plan in which the baseline of all work is its earlier dates; undefined where nothing moved. */
export function comparedPlan({ before, after, matching, moves }: Review): ComparedPlan | undefined {
  if (moves.length === 0) return undefined;
  const { plan } = after;
  const elements = plan.elements.map((element) => withEarlierDates(element));
  return { plan: { ...plan, elements: [...elements, viewOf()] }, view: viewId };

  function withEarlierDates(element: Element): Element {
    const old = 'timing' in element ? scheduledBefore(before, matching, element.id) : undefined;
    if (!('timing' in element) || !old) return element;
    const baseline = { first: old.start, last: old.finish };
    return { ...element, timing: { ...element.timing, baseline } };
  }

  function viewOf(): View {
    const nowhere = { line: 0, character: 0 };
    const range = { start: nowhere, end: nowhere };
    return {
      kind: 'view',
      as: 'gantt',
      id: viewId,
      name: viewId,
      title: reviewWords[plan.locale].tables.ganttBeforeAndAfter,
      include: moves.map(({ element }) => ({ element })),
      exclude: [],
      show: ['baseline', 'critical'],
      tags: [],
      notes: [],
      links: [],
      covers: [],
      source: { uri: plan.uri, range, name: range },
    };
  }
}
