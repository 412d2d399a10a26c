import type { Plan } from './plan.ts';
import { nodeKinds, type Process, type ProcessNode } from './process.ts';
import { childrenOf } from './query.ts';

/** Returns the nodes of the process that are left in the plan, in the order of the text. */
export function nodesOf(plan: Plan, process: Process): ProcessNode[] {
  const kinds: readonly string[] = nodeKinds;
  return childrenOf(plan, process.id).filter((child): child is ProcessNode => kinds.includes(child.kind));
}
