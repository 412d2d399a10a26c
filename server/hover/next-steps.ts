import type { Element, Plan } from '../../language/plan/plan.ts';
import { elementById, titleOf } from '../../language/plan/query.ts';
import { plain } from './markdown.ts';

/** Returns where the arrows from a node of a process lead, as Markdown; undefined where none does. */
export function nextSteps(plan: Plan, { id, parent }: Element): string | undefined {
  const process = parent === undefined ? undefined : elementById(plan, parent);
  if (process?.kind !== 'process') return undefined;
  const arrows = process.flows
    .filter(({ from }) => from === id)
    .map(
      ({ to, label }) => `→ ${plain(titleOf(plan, to))}${label === undefined ? '' : ` (${plain(label)})`}`,
    );
  return arrows.length > 0 ? arrows.join(' · ') : undefined;
}
