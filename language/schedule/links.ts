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
export function linksOf(nodes: readonly Node[], index: WorkIndex, problems: Problem[]): Links {
  const demands = demandsOfPhases(nodes, index, problems);
  const most = nodes.reduce(
    (sum, { waitsFor, parent }) => sum + waitsFor.length + (demands[parent]?.length ?? 0),
    0,
  );
  const first = new Int32Array(nodes.length + 1);
  const from = new Int32Array(most);
  const to = new Int32Array(most);
  const owner = new Int32Array(most);
  const type: LinkType[] = [];
  const lag: Span[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as Node;
    if (node.shape !== 'summary') {
      for (const link of node.waitsFor) {
        const predecessor = index.get(link.predecessor, at);
        if (predecessor !== undefined && isOutside(nodes, predecessor, at, problems))
          add(node, at, link, predecessor, at);
      }
      for (const demand of demands[node.parent] ?? []) add(node, at, demand.link, demand.from, demand.owner);
    }
    first[at + 1] = type.length;
  }
  const count = type.length;
  const rows = { from: from.subarray(0, count), to: to.subarray(0, count), owner: owner.subarray(0, count) };
  return { first, ...rows, type, lag, ...outgoing(nodes.length, rows.from) };

  function add({ calendar, work }: Node, at: number, link: Link, predecessor: number, ownerAt: number): void {
    const span = link.lag ? spanOf(link.lag, calendar) : none;
    if (isTooLong(span)) {
      problems.push({ type: 'too-long', element: work.id });
      return;
    }
    from[type.length] = predecessor;
    to[type.length] = at;
    owner[type.length] = ownerAt;
    type.push(link.type);
    lag.push(span);
  }
}

/** What each phase and those around it demand of its leaves: when they can start; its other timing words are mistakes. */
function demandsOfPhases(
  nodes: readonly Node[],
  index: WorkIndex,
  problems: Problem[],
): (readonly Demand[] | undefined)[] {
  const demands: (readonly Demand[] | undefined)[] = [];
  nodes.forEach(({ shape, parent, waitsFor }, owner) => {
    if (shape !== 'summary') return;
    const own = waitsFor.flatMap((link): Demand[] => {
      const from = index.get(link.predecessor, owner);
      if (from === undefined || !isOutside(nodes, from, owner, problems)) return [];
      return link.type === 'finish-start' || link.type === 'start-start' ? [{ link, from, owner }] : [];
    });
    const around = demands[parent];
    demands[owner] = own.length === 0 ? around : [...(around ?? []), ...own];
  });
  return demands;
}

/** Reports a link to what encloses the node or lies in it. */
function isOutside(nodes: readonly Node[], from: number, at: number, problems: Problem[]): boolean {
  if (!encloses(nodes, from, at) && !encloses(nodes, at, from)) return true;
  const [predecessor, element] = [(nodes[from] as Node).work.id, (nodes[at] as Node).work.id];
  problems.push({ type: 'own-parent', element, predecessor });
  return false;
}

function encloses(nodes: readonly Node[], outer: number, inner: number): boolean {
  if (nodes[outer]?.shape !== 'summary') return false;
  let at = nodes[inner]?.parent ?? -1;
  while (at > outer) at = nodes[at]?.parent ?? -1;
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
