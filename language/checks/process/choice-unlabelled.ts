import type { Id } from '../../plan/element.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Flow } from '../../plan/process.ts';
import { titleOf } from '../../plan/query.ts';
import type { Rule } from '../rule.ts';
import { type ProcessGraph, processGraphs } from './graph.ts';

export const choiceUnlabelled: Rule = {
  id: 'choice-unlabelled',
  severity: 'warning',
  finds: 'a choice whose arrows do not all say when they are taken.',
  source:
    'the process development method: a process is a network of activities and decisions, and the new way of working is described so that everyone who works in it reads the same.',
  why: 'Two people who read an unlabelled choice go different ways.',
  mend: 'Write the answer as a text after the name that the arrow leads to: `Serious -> Visit "yes"`.',
  *run(plan) {
    for (const graph of processGraphs(plan)) {
      const leaving = arrowsByOrigin(graph);
      for (const { kind, id, title } of graph.nodes) {
        const arrows = leaving.get(id) ?? [];
        if (kind !== 'choice' || graph.next.get(id)?.length === 1) continue;
        const silent = titlesOfSilent(plan, arrows);
        if (silent.length === 0) continue;
        yield {
          element: id,
          message: ({ process, called, allCalled }) => process.unlabelled(called(title), allCalled(silent)),
        };
      }
    }
  },
};

function arrowsByOrigin({ arrows }: ProcessGraph): Map<Id, Flow[]> {
  const byOrigin = new Map<Id, Flow[]>();
  for (const arrow of arrows) {
    const others = byOrigin.get(arrow.from);
    if (others) others.push(arrow);
    else byOrigin.set(arrow.from, [arrow]);
  }
  return byOrigin;
}

function titlesOfSilent(plan: Plan, arrows: readonly Flow[]): string[] {
  return arrows.filter(({ label = '' }) => label.trim() === '').map(({ to }) => titleOf(plan, to));
}
