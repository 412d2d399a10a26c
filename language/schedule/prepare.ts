import type { Element, Plan } from '../plan/plan.ts';
import type { Work } from '../plan/work.ts';
import { linksOf } from './links.ts';
import type { Network } from './network.ts';
import { nodesOf, parentsOf } from './nodes.ts';
import { type Order, orderOf } from './order.ts';
import { type PlanDates, planDates } from './plan-dates.ts';
import type { Problem } from './problem.ts';
import { WorkIndex } from './work-index.ts';
import { type WrittenDates, writtenDates } from './written-dates.ts';

/** A plan in the units that the scheduler reckons in, before anything is placed. */
export interface Prepared {
  readonly network: Network;
  readonly dates: PlanDates;
  readonly order: Order;
}

/** Returns the plan ready to be scheduled, and reports what cannot be taken as it is written; undefined without any date. */
export function prepare(plan: Plan, problems: Problem[]): Prepared | undefined {
  const works: Work[] = [];
  const written: WrittenDates[] = [];
  for (const element of plan.elements) {
    if (!isWork(element)) continue;
    works.push(element);
    written.push(writtenDates(element, problems));
  }
  const dates = planDates(plan, works, written, problems);
  if (!dates) return undefined;
  const index = new WorkIndex(works);
  const parents = parentsOf(works, index);
  const nodes = nodesOf(plan, works, written, parents, dates, problems);
  const network = { nodes, parents, links: linksOf(nodes, parents, index, problems) };
  return { network, dates, order: orderOf(network) };
}

function isWork(element: Element): element is Work {
  const { kind } = element;
  return kind === 'activity' || kind === 'phase' || kind === 'milestone' || kind === 'gate';
}
