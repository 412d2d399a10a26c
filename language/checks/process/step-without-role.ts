import type { Id } from '../../plan/element.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ProcessNode } from '../../plan/process.ts';
import { childrenOf, elementById } from '../../plan/query.ts';
import type { Rule } from '../rule.ts';
import { write } from '../write.ts';
import { type ProcessGraph, processGraphs } from './graph.ts';

export const stepWithoutRole: Rule = {
  id: 'step-without-role',
  severity: 'warning',
  finds: 'a step or a choice of a process that nobody is named for.',
  source:
    'the Norwegian guide to planning and realising a new solution: unless all understand their own part in the new, “holes” appear that keep plans from being realised. The process development method asks the same of a map: what, how and who.',
  why: 'Where a role is unclear, each believes that somebody else does it, and in the end nobody does.',
  mend: 'Write after the title who carries it out: `by` and a role, team or stakeholder. A step that `calls` a process with roles of its own needs none.',
  *run(plan) {
    for (const graph of processGraphs(plan)) {
      for (const node of graph.nodes) {
        if (node.by.length > 0 || !needsRole(plan, node)) continue;
        yield {
          element: node.id,
          message: ({ process, called }) => process.noRole(called(node.title)),
          fixes: candidates(plan, graph, node).map((party) => write('by', party, party)),
        };
      }
    }
  },
};

function needsRole(plan: Plan, { kind, calls }: ProcessNode): boolean {
  if (kind !== 'step' && kind !== 'choice') return false;
  return calls === undefined || !childrenOf(plan, calls).some((node) => 'by' in node && node.by.length > 0);
}

const most = 3;

/** Those who carry out what comes before and after, then the lead of the process. */
function candidates(plan: Plan, { process, next, previous }: ProcessGraph, { id }: ProcessNode): Id[] {
  const around = [...(previous.get(id) ?? []), ...(next.get(id) ?? [])].slice(0, 2 * most);
  const parties = around.flatMap((other) => {
    const node = elementById(plan, other);
    return node && 'system' in node ? node.by : [];
  });
  const lead = process.lead === undefined ? [] : [process.lead];
  return [...new Set([...parties, ...lead])].slice(0, most);
}
