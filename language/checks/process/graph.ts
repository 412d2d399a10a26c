import type { Id } from '../../plan/element.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Flow, Process, ProcessNode } from '../../plan/process.ts';
import { childrenOf, elementsOfKind } from '../../plan/query.ts';

type Neighbours = ReadonlyMap<Id, readonly Id[]>;

/** The nodes of a process and the arrows between them, both in the order of the text. */
export interface ProcessGraph {
  readonly process: Process;
  readonly nodes: readonly ProcessNode[];
  readonly arrows: readonly Flow[];
  /** The nodes after and before each node, each of them once. */
  readonly next: Neighbours;
  readonly previous: Neighbours;
}

const graphs = new WeakMap<Plan, readonly ProcessGraph[]>();

/** Returns every process of the plan as a graph. They are built once per plan. */
export function processGraphs(plan: Plan): readonly ProcessGraph[] {
  const known = graphs.get(plan) ?? elementsOfKind(plan, 'process').map((process) => graphOf(plan, process));
  graphs.set(plan, known);
  return known;
}

function graphOf(plan: Plan, process: Process): ProcessGraph {
  const nodes = childrenOf(plan, process.id) as readonly ProcessNode[];
  const next = new Map(nodes.map(({ id }) => [id, new Set<Id>()]));
  const previous = new Map(nodes.map(({ id }) => [id, new Set<Id>()]));
  const arrows = process.flows.filter(({ from, to }) => next.has(from) && next.has(to));
  for (const { from, to } of arrows) {
    next.get(from)?.add(to);
    previous.get(to)?.add(from);
  }
  return { process, nodes, arrows, next: listed(next), previous: listed(previous) };
}

function listed(neighbours: ReadonlyMap<Id, ReadonlySet<Id>>): Neighbours {
  return new Map([...neighbours].map(([id, others]) => [id, [...others]]));
}

/** Returns the nodes with which the process begins: its starts, else those that no arrow leads to, else the first. */
export function beginningsOf({ nodes, previous }: ProcessGraph): readonly ProcessNode[] {
  const starts = nodes.filter(({ kind }) => kind === 'start');
  if (starts.length > 0) return starts;
  const first = nodes.filter(({ id }) => previous.get(id)?.length === 0);
  return first.length > 0 ? first : nodes.slice(0, 1);
}

/** Returns the nodes that can be reached from some nodes, these included; where `within` is given, only among those. */
export function reachedFrom(
  from: readonly ProcessNode[],
  next: Neighbours,
  within?: ReadonlySet<Id>,
): Set<Id> {
  const reached = new Set(from.map(({ id }) => id));
  for (const id of reached) {
    for (const other of next.get(id) ?? []) if (!within || within.has(other)) reached.add(other);
  }
  return reached;
}

/** Returns the nodes in groups: what none of the others leads to, or else what stands first, with all that it leads to. */
export function groupsOf(nodes: readonly ProcessNode[], { next, previous }: ProcessGraph): ProcessNode[][] {
  const left = new Map(nodes.map((node) => [node.id, node]));
  const ids = new Set(left.keys());
  const heads = nodes.filter(({ id }) => !previous.get(id)?.some((other) => other !== id && ids.has(other)));
  const groups: ProcessNode[][] = [];
  for (const head of [...heads, ...nodes]) {
    if (!ids.has(head.id)) continue;
    const group = reachedFrom([head], next, ids);
    groups.push([...group].map((id) => left.get(id) as ProcessNode));
    for (const id of group) ids.delete(id);
  }
  return groups;
}
