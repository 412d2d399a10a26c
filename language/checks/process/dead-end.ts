import type { ProcessNode } from '../../plan/process.ts';
import type { Found, Rule } from '../rule.ts';
import { beginningsOf, groupsOf, type ProcessGraph, processGraphs, reachedFrom } from './graph.ts';

export const deadEnd: Rule = {
  id: 'dead-end',
  severity: 'warning',
  finds: 'a place in a process from which no way leads to an end.',
  source:
    'the process development method: a process delivers a value to somebody, so it has an end at which that has happened.',
  why: 'Whoever comes there does not know what happens next, and the one whom the process is for waits.',
  mend: 'Draw the arrow that goes on from there, or declare an `end` and lead the way to it.',
  *run(plan) {
    for (const graph of processGraphs(plan)) {
      if (graph.arrows.length === 0) continue;
      const reached = reachedFrom(beginningsOf(graph), graph.next);
      yield* endsNowhere(
        graph,
        graph.nodes.filter(({ id }) => reached.has(id)),
      );
    }
  },
};

/** A process without any `end` may go round on purpose. */
function* endsNowhere(graph: ProcessGraph, reached: readonly ProcessNode[]): Generator<Found> {
  const ends = reached.filter(({ kind }) => kind === 'end');
  const stops = reached.filter(({ id, kind }) => kind !== 'end' && graph.next.get(id)?.length === 0);
  for (const { id, title } of stops)
    yield { element: id, message: ({ process, called }) => process.deadEnd(called(title)) };
  if (ends.length === 0) return;
  const finishing = reachedFrom([...ends, ...stops], graph.previous);
  const circling = reached.filter(({ id }) => !finishing.has(id));
  for (const group of groupsOf(circling, graph)) {
    const [first, ...others] = group;
    if (!first) continue;
    yield {
      element: first.id,
      message: ({ process, allCalled }) =>
        process.circle(allCalled(group.map(({ title }) => title)), group.length),
      related: others.map(({ id }) => ({ element: id, message: ({ process }) => process.inCircle })),
    };
  }
}
