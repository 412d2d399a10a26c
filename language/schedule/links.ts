import type { Link, LinkType } from '../plan/work.ts';
import type { Links, Node } from './network.ts';
import type { Problem } from './problem.ts';
import { isTooLong, none, type Span, spanOf } from './span.ts';
import type { WorkIndex } from './work-index.ts';

/** A link, the place of its predecessor, and the node in whose text it stands. */
interface Demand {
  readonly link: Link;
  readonly from: number;
  readonly owner: number;
}

/** Returns the dependencies of all leaves: their own and those of the phases around them. */
export function linksOf(
  nodes: readonly Node[],
  parents: Int32Array,
  index: WorkIndex,
  problems: Problem[],
): Links {
  const demands = demandsOfPhases(nodes, parents, index, problems);
  const first = new Int32Array(nodes.length + 1);
  const most = mostRows(nodes, parents, demands);
  const from = new Int32Array(most);
  const to = new Int32Array(most);
  const owner = new Int32Array(most);
  const type = new Array<LinkType>(most);
  const lag = new Array<Span>(most);
  let rows = 0;
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as Node;
    if (node.shape !== 'summary') {
      for (const link of node.waitsFor) {
        const predecessor = index.get(link.predecessor, at);
        if (predecessor !== undefined && isOutside(nodes, parents, predecessor, at, problems))
          add(node, at, link, predecessor, at);
      }
      const around = demands[parents[at] as number];
      if (around) for (const demand of around) add(node, at, demand.link, demand.from, demand.owner);
    }
    first[at + 1] = rows;
  }
  type.length = lag.length = rows;
  return {
    first,
    from: from.subarray(0, rows),
    to: to.subarray(0, rows),
    owner: owner.subarray(0, rows),
    type,
    lag,
    ...outgoing(nodes.length, from.subarray(0, rows)),
  };

  function add({ calendar, id }: Node, at: number, link: Link, predecessor: number, ownerAt: number): void {
    const span = link.lag ? spanOf(link.lag, calendar) : none;
    if (isTooLong(span)) {
      problems.push({ type: 'too-long', element: id });
      return;
    }
    from[rows] = predecessor;
    to[rows] = at;
    owner[rows] = ownerAt;
    type[rows] = link.type;
    lag[rows] = span;
    rows++;
  }
}

/** As many links as there are if none of them is a mistake. */
function mostRows(
  nodes: readonly Node[],
  parents: Int32Array,
  demands: readonly (readonly Demand[] | undefined)[],
): number {
  let rows = 0;
  for (let at = 0; at < nodes.length; at++) {
    const { shape, waitsFor } = nodes[at] as Node;
    if (shape !== 'summary') rows += waitsFor.length + (demands[parents[at] as number]?.length ?? 0);
  }
  return rows;
}

/** What each phase and those around it demand of its leaves: when they can start; its other timing words are mistakes. */
function demandsOfPhases(
  nodes: readonly Node[],
  parents: Int32Array,
  index: WorkIndex,
  problems: Problem[],
): (readonly Demand[] | undefined)[] {
  const demands: (readonly Demand[] | undefined)[] = [];
  nodes.forEach(({ shape, waitsFor }, owner) => {
    if (shape !== 'summary') return;
    const own = waitsFor.flatMap((link): Demand[] => {
      const from = index.get(link.predecessor, owner);
      if (from === undefined || !isOutside(nodes, parents, from, owner, problems)) return [];
      return link.type === 'finish-start' || link.type === 'start-start' ? [{ link, from, owner }] : [];
    });
    const around = demands[parents[owner] as number];
    demands[owner] = own.length === 0 ? around : [...(around ?? []), ...own];
  });
  return demands;
}

/** Reports a link to what encloses the node or lies in it. */
function isOutside(
  nodes: readonly Node[],
  parents: Int32Array,
  from: number,
  at: number,
  problems: Problem[],
): boolean {
  if (!encloses(nodes, parents, from, at) && !encloses(nodes, parents, at, from)) return true;
  const [predecessor, element] = [(nodes[from] as Node).id, (nodes[at] as Node).id];
  problems.push({ type: 'own-parent', element, predecessor });
  return false;
}

function encloses(nodes: readonly Node[], parents: Int32Array, outer: number, inner: number): boolean {
  if (nodes[outer]?.shape !== 'summary') return false;
  let at = parents[inner] as number;
  while (at > outer) at = parents[at] as number;
  return at === outer;
}

function outgoing(count: number, from: Int32Array): Pick<Links, 'firstOut' | 'out'> {
  const firstOut = new Int32Array(count + 1);
  for (const node of from) firstOut[node + 1] = (firstOut[node + 1] as number) + 1;
  for (let node = 0; node < count; node++) {
    firstOut[node + 1] = (firstOut[node + 1] as number) + (firstOut[node] as number);
  }
  const next = firstOut.slice();
  const out = new Int32Array(from.length);
  for (let row = 0; row < from.length; row++) {
    const node = from[row] as number;
    const place = next[node] as number;
    out[place] = row;
    next[node] = place + 1;
  }
  return { firstOut, out };
}
