import type { Id } from '../plan/element.ts';
import type { Day } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import type { Timing, Work } from '../plan/work.ts';
import type { Step } from './why.ts';

/** A date in the text that keeps work from starting earlier, and which property of which element it is. */
export interface RootDate {
  readonly element: Id;
  readonly property: 'starts' | 'ends' | 'on' | 'notBefore' | 'started' | 'asOf';
  readonly day: Day;
}

/** Returns the date that the last step of a chain rests on; undefined where it rests on none that is written. */
export function rootDateOf(plan: Plan, { element, reason }: Step): RootDate | undefined {
  const { head } = plan;
  switch (reason.type) {
    case 'plan-start':
      return head?.kind === 'plan' ? written(head.id, 'starts', head.starts) : undefined;
    case 'as-of':
      return head?.kind === 'plan' ? written(head.id, 'asOf', head.asOf) : undefined;
    case 'parent':
      return dateOf(plan, reason.element, laterOfStarts);
    case 'fixed-date':
      return dateOf(plan, element.id, fixedDate);
    case 'not-before':
      return dateOf(plan, element.id, () => 'notBefore');
    case 'started':
      return dateOf(plan, element.id, () => 'started');
    default:
      return undefined;
  }
}

/** Returns the plan with another day for the date, or without it. */
export function withDate(plan: Plan, { element, property }: RootDate, day: Day | undefined): Plan {
  const { head } = plan;
  if (head?.kind === 'plan' && head.id === element) return { ...plan, head: changed(head, property, day) };
  const elements = plan.elements.map((each) =>
    each.id === element && 'timing' in each ? { ...each, timing: changed(each.timing, property, day) } : each,
  );
  return { ...plan, elements };
}

type DateOfWork = Exclude<RootDate['property'], 'asOf'>;

function dateOf(plan: Plan, id: Id, choose: (work: Work) => DateOfWork): RootDate | undefined {
  const work = elementById(plan, id);
  if (!work || !('timing' in work)) return undefined;
  const property = choose(work);
  return written(id, property, work.timing[property]);
}

function written(element: Id, property: RootDate['property'], day: Day | undefined): RootDate | undefined {
  return day === undefined ? undefined : { element, property, day };
}

/** Of a point, `on` beats its end and that its start; other work goes by its start. */
function fixedDate({ kind, timing }: Work): DateOfWork {
  const isPoint = kind === 'milestone' || kind === 'gate';
  const order: readonly DateOfWork[] = isPoint ? ['on', 'ends', 'starts'] : ['starts', 'ends'];
  return order.find((property) => timing[property] !== undefined) ?? 'starts';
}

function laterOfStarts({ timing: { starts = -Infinity, notBefore = -Infinity } }: Work): DateOfWork {
  return starts >= notBefore ? 'starts' : 'notBefore';
}

function changed<T extends Partial<Timing> | object>(
  dates: T,
  property: RootDate['property'],
  day: Day | undefined,
): T {
  const { [property as keyof T]: _, ...others } = dates;
  return { ...others, ...(day === undefined ? {} : { [property]: day }) } as T;
}
