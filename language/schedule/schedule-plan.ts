import type { Plan } from '../plan/plan.ts';
import { plansIn } from '../plan/portfolio.ts';
import { backwardPass } from './backward.ts';
import type { Forward } from './earliest.ts';
import { placeForward } from './forward.ts';
import { summariseLate } from './late-summaries.ts';
import type { Network } from './network.ts';
import { emptyPlacement } from './placement.ts';
import { planSpan } from './plan-span.ts';
import { prepare } from './prepare.ts';
import type { Problem } from './problem.ts';
import type { Schedule } from './schedule.ts';
import { scheduledElements } from './scheduled-elements.ts';
import { respan } from './summaries.ts';
import { together } from './together.ts';

/**
 * Returns the dates of all work in the plan by the critical path method: a forward pass, a backward pass, and
 * the slack between them. Bad input is listed in `problems` and `cycles`; everything else has dates. Each plan of a
 * portfolio is scheduled by itself: it has its own start, calendar and as-of day.
 */
export function schedulePlan(plan: Plan): Schedule {
  return plan.head?.kind === 'portfolio' ? together(plansIn(plan).map(scheduleOne)) : scheduleOne(plan);
}

function scheduleOne(plan: Plan): Schedule {
  const problems: Problem[] = [];
  const prepared = prepare(plan, problems);
  if (!prepared) return { elements: [], cycles: [], problems };

  const { network, dates, order } = prepared;
  const { nodes } = network;
  const { sequence, onCycle, cycles } = order;
  const forward: Forward = { network, onCycle, dates, placement: emptyPlacement(nodes.length), problems };
  const early = placeForward(forward, sequence);
  const earlyDates = { start: forward.placement.start.slice(), finish: forward.placement.finish.slice() };
  const backward = backwardPass(forward, sequence, early, earlyDates);
  if (backward.hasMoved) respan(network, forward.placement);
  const bound = summariseLate(network, forward.placement, backward);

  const elements = scheduledElements(forward, earlyDates, backward, bound);
  const { asOf } = dates;
  return {
    ...planSpan(elements),
    ...(asOf === undefined ? {} : { asOf }),
    elements,
    cycles: cycles.map((cycle) => cycle.map((at) => (nodes[at] as Network['nodes'][number]).id)),
    problems,
  };
}
