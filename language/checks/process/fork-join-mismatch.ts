import type { ProcessNode } from '../../plan/process.ts';
import { titleOf } from '../../plan/query.ts';
import type { Found, Rule } from '../rule.ts';
import { meetingsOf } from './branches.ts';
import { type ProcessGraph, processGraphs } from './graph.ts';

export const forkJoinMismatch: Rule = {
  id: 'fork-join-mismatch',
  severity: 'warning',
  finds:
    'a fork whose branches come together without a join, a join that waits for what never happens at once, and a fork or join with a single arrow.',
  source:
    'the process development method, which draws handovers and interfaces between those who work in the same process so that they can be made plain.',
  why: 'Where parallel work comes together it must be clear who waits for whom. Without a join the rest is done once for each branch; at a join for which only one of the ways is taken everybody waits for ever.',
  mend: 'Lead the branches of the fork to one `join` and go on from there. Where only one of the ways is taken, let them meet at the next step without a join.',
  *run(plan) {
    for (const graph of processGraphs(plan)) {
      const joinsOrForks = graph.nodes.filter(({ kind }) => kind === 'fork' || kind === 'join');
      if (joinsOrForks.length === 0) continue;
      for (const node of joinsOrForks) yield* singleArrow(graph, node);
      const { unjoined, stuck } = meetingsOf(graph);
      for (const [fork, meeting] of unjoined) {
        const title = titleOf(plan, fork);
        yield {
          element: fork,
          message: ({ process, called }) => process.unjoined(called(title), called(titleOf(plan, meeting))),
          related: [{ element: meeting, message: ({ process }) => process.meetsHere }],
        };
      }
      for (const join of stuck)
        yield { element: join, message: ({ process, called }) => process.stuck(called(titleOf(plan, join))) };
    }
  },
};

function* singleArrow({ next, previous }: ProcessGraph, { kind, id, title }: ProcessNode): Generator<Found> {
  if (kind === 'fork' && next.get(id)?.length === 1)
    yield { element: id, message: ({ process, called }) => process.lonelyFork(called(title)) };
  if (kind === 'join' && previous.get(id)?.length === 1)
    yield { element: id, message: ({ process, called }) => process.lonelyJoin(called(title)) };
}
