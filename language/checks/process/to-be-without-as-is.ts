import type { Id } from '../../plan/element.ts';
import type { Plan } from '../../plan/plan.ts';
import { elementsOfKind } from '../../plan/query.ts';
import type { Rule } from '../rule.ts';
import { write } from '../write.ts';
import { processGraphs } from './graph.ts';

export const toBeWithoutAsIs: Rule = {
  id: 'to-be-without-as-is',
  severity: 'information',
  finds: 'a way to work tomorrow that does not say which of today’s it replaces.',
  source:
    'the process development method: today’s way of working is mapped first, so that everyone sees the same and decisions rest on facts.',
  why: 'Without today’s way beside it nobody sees what becomes different for whom, and what is to stop.',
  mend: 'Map how it is done today as a process that `is as-is`, and write `replaces` with its name. Where nothing is done today, say so in the reason of a `varde-ignore`. What another process `calls` is part of that one.',
  *run(plan) {
    const called = new Set(processGraphs(plan).flatMap(({ nodes }) => nodes.map(({ calls }) => calls)));
    const free = unreplaced(plan);
    for (const { id, title, is, replaces } of elementsOfKind(plan, 'process')) {
      if (is !== 'to-be' || replaces !== undefined || called.has(id)) continue;
      yield {
        element: id,
        message: ({ process, called }) => process.noAsIs(called(title)),
        fixes: free.map((today) => write('replaces', today, today)),
      };
    }
  },
};

/** The first that show how things are today and are replaced by nothing yet. */
function unreplaced(plan: Plan): Id[] {
  const processes = elementsOfKind(plan, 'process');
  const replaced = new Set<Id | undefined>(processes.map(({ replaces }) => replaces));
  return processes
    .filter(({ id, is }) => is === 'as-is' && !replaced.has(id))
    .slice(0, 3)
    .map(({ id }) => id);
}
