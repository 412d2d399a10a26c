import type { Id } from '../plan/element.ts';
import { nodesOf } from '../plan/nodes-of-process.ts';
import type { Plan } from '../plan/plan.ts';
import type { Flow, Process, ProcessNode } from '../plan/process.ts';

/** What stands in one part of a process for a node of another. */
export interface Signpost {
  /** As it is drawn, with an id of its own. */
  readonly node: ProcessNode;
  readonly element: Id;
  /** The node that the arrow to or from it leads to. */
  readonly beside: Id;
}

/** The nodes of a process in the order in which the work reaches them, so that what follows on each other stays together. */
export function alongTheWay(plan: Plan, process: Process): Id[] {
  const nodes = nodesOf(plan, process);
  const leaving = new Map<Id, Id[]>(nodes.map(({ id }) => [id, []]));
  const entered = new Set<Id>();
  for (const { from, to } of process.flows) {
    leaving.get(from)?.push(to);
    entered.add(to);
  }
  const isEntry = ({ id }: { readonly id: Id }) => !entered.has(id);
  const reached = new Set<Id>();
  for (const { id } of [...nodes.filter(isEntry), ...nodes]) {
    const waiting = [id];
    for (const next of waiting) {
      if (reached.has(next) || !leaving.has(next)) continue;
      reached.add(next);
      waiting.push(...(leaving.get(next) ?? []));
    }
  }
  return [...reached];
}

/** The arrows between the nodes of a part, and those that lead to or come from a node of the rest, by its signpost. */
export function flowsAmong(
  flows: readonly Flow[],
  own: readonly ProcessNode[],
  whole: readonly ProcessNode[],
): { readonly flows: Flow[]; readonly signposts: Signpost[] } {
  const isOwn = new Set(own.map(({ id }) => id));
  const elsewhere = new Map(whole.flatMap((node) => (isOwn.has(node.id) ? [] : [[node.id, node] as const])));
  const signposts = new Map<Id, Signpost>();
  const standFor = (id: Id, beside: Id, side: string): Id | undefined => {
    const node = elsewhere.get(id);
    if (!node || !isOwn.has(beside)) return undefined;
    const sign = `${id} ${side}`;
    const { calls: _, ...shown } = node;
    const known = signposts.get(sign);
    signposts.set(sign, known ?? { node: { ...shown, id: sign, kind: 'step', by: [] }, element: id, beside });
    return sign;
  };
  const shown = flows.flatMap((flow): Flow[] => {
    const from = isOwn.has(flow.from) ? flow.from : standFor(flow.from, flow.to, 'before');
    const to = isOwn.has(flow.to) ? flow.to : standFor(flow.to, flow.from, 'after');
    return from === undefined || to === undefined ? [] : [{ ...flow, from, to }];
  });
  return { flows: shown, signposts: [...signposts.values()] };
}
