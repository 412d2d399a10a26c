import type { Id } from '../plan/element.ts';
import type { Element, Plan } from '../plan/plan.ts';
import type { Work } from '../plan/work.ts';
import { lateDates } from './backward.ts';
import type { Forward } from './earliest.ts';
import { placeForward } from './forward.ts';
import { summariseLate } from './late-summaries.ts';
import { linksOf } from './links.ts';
import type { Network } from './network.ts';
import { nodesOf } from './nodes.ts';
import { orderOf } from './order.ts';
import { emptyPlacement } from './placement.ts';
import { planDates } from './plan-dates.ts';
import type { Problem } from './problem.ts';
import type { Schedule } from './schedule.ts';
import { scheduledElements } from './scheduled-elements.ts';
import { slackOf } from './slack.ts';
import { respan } from './summaries.ts';
import { writtenDates } from './written-dates.ts';

/**
 * Returns the dates of all work in the plan by the critical path method: a forward pass, a backward pass, and
 * the slack between them. Bad input is listed in `problems` and `cycles`; everything else has dates.
 */
export function schedulePlan(plan: Plan): Schedule {
  const problems: Problem[] = [];
  const works = plan.elements.filter(isWork);
  const written = works.map((work) => writtenDates(work, problems));
  const dates = planDates(plan, works, written, problems);
  if (!dates) return { elements: [], cycles: [], problems };

  const index = new Map<Id, number>();
  works.forEach(({ id }, at) => {
    index.set(id, at);
  });
  const nodes = nodesOf(plan, works, written, index, dates, problems);
  const network: Network = { nodes, links: linksOf(nodes, index, problems) };
  const { sequence, onCycle, cycles } = orderOf(network);
  const forward: Forward = { network, onCycle, dates, placement: emptyPlacement(nodes.length), problems };
  const early = placeForward(forward, sequence);
  const earlyDates = { start: forward.placement.start.slice(), finish: forward.placement.finish.slice() };
  const backward = lateDates(forward, sequence, early);
  const slack = slackOf(forward, sequence, early.summaries, backward);
  if (slack.hasMoved) respan(nodes, forward.placement);
  summariseLate(nodes, forward.placement, backward, slack);

  const elements = scheduledElements(forward, earlyDates, backward, slack);
  const { asOf } = dates;
  return {
    ...spanOfPlan(elements),
    ...(asOf === undefined ? {} : { asOf }),
    elements,
    cycles: cycles.map((cycle) => cycle.map((at) => (nodes[at] as Network['nodes'][number]).work.id)),
    problems,
  };
}

function isWork(element: Element): element is Work {
  const { kind } = element;
  return kind === 'activity' || kind === 'phase' || kind === 'milestone' || kind === 'gate';
}

function spanOfPlan(elements: Schedule['elements']): Pick<Schedule, 'start' | 'finish'> {
  let [start, finish] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const element of elements) {
    start = Math.min(start, element.start);
    finish = Math.max(finish, element.finish);
  }
  return start <= finish ? { start, finish } : {};
}
