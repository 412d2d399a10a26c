import type { Id } from './element.ts';
import { orderLanes } from './lane-order.ts';
import type { Flow, Process, ProcessNode } from './process.ts';

/** The nodes that stand in one lane, in the order of the text; without a party, those that nobody is named for. */
export interface Lane {
  readonly party: Id | undefined;
  readonly nodes: readonly ProcessNode[];
}

/**
 * Returns the lanes of a process from left to right. A node stands in the lane of the first of its parties; what
 * nobody carries out and nobody is named for stands where the work comes from, a join where it goes.
 */
export function lanesOf(process: Process, nodes: readonly ProcessNode[]): Lane[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const partyAt = (id: Id) => byId.get(id)?.by[0];
  const partyOf = (node: ProcessNode) =>
    partyAt(node.id) ?? (isWork(node) ? undefined : neighbour(node, process.flows, partyAt));
  const parties = new Map(nodes.map((node) => [node.id, partyOf(node)]));
  const arrows = process.flows.map(({ from, to }) => [parties.get(from), parties.get(to)] as const);
  return orderLanes([...new Set(parties.values())], arrows).map((party) => ({
    party,
    nodes: nodes.filter((node) => parties.get(node.id) === party),
  }));
}

/** Forks and joins are drawn as bars. */
export function isBar(node: ProcessNode): boolean {
  return node.kind === 'fork' || node.kind === 'join';
}

/** Whether somebody should be named for the node: starts, ends, forks and joins just happen. */
export function isWork(node: ProcessNode): boolean {
  return node.kind === 'step' || node.kind === 'choice';
}

/** Whether nobody is named for what somebody has to carry out. */
export function isUnassigned(node: ProcessNode): boolean {
  return node.by.length === 0 && isWork(node);
}

function neighbour(
  node: ProcessNode,
  flows: readonly Flow[],
  partyAt: (id: Id) => Id | undefined,
): Id | undefined {
  const before = flows.filter((flow) => flow.to === node.id).map((flow) => partyAt(flow.from));
  const after = flows.filter((flow) => flow.from === node.id).map((flow) => partyAt(flow.to));
  const nearest = node.kind === 'join' ? [...after, ...before] : [...before, ...after];
  return nearest.find((party) => party !== undefined);
}
