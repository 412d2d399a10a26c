import type { Rule } from '../rule.ts';
import { beginningsOf, groupsOf, processGraphs, reachedFrom } from './graph.ts';

export const unreachableNode: Rule = {
  id: 'unreachable-node',
  severity: 'warning',
  finds: 'a part of a process that no way from its start leads to, and a process without any arrows.',
  source:
    'the process development method: a process is a network of activities and decisions that flows to the one it is for. Only a process that can be seen is understood.',
  why: 'What nothing leads to never happens, so the map shows work that is not done, or an arrow has been forgotten.',
  mend: 'Draw the arrow that leads there, or take the part out.',
  *run(plan) {
    for (const graph of processGraphs(plan)) {
      const { process: whole, nodes, arrows, next } = graph;
      if (arrows.length === 0) {
        if (nodes.length > 1)
          yield {
            element: whole.id,
            message: ({ process, called }) => process.noArrows(called(whole.title)),
          };
        continue;
      }
      const reached = reachedFrom(beginningsOf(graph), next);
      const lost = nodes.filter(({ id }) => !reached.has(id));
      for (const [head, ...others] of groupsOf(lost, graph)) {
        if (!head) continue;
        yield {
          element: head.id,
          message: ({ process, called }) => process.unreachable(called(head.title)),
          related: others.map(({ id }) => ({
            element: id,
            message: ({ process, called }) => process.reachedOnlyFrom(called(head.title)),
          })),
        };
      }
    }
  },
};
