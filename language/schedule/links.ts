import type { Id } from '../plan/element.ts';
import type { Link, LinkType } from '../plan/work.ts';
import type { Links, Node } from './network.ts';
import type { Problem } from './problem.ts';
import { isTooLong, none, type Span, spanOf } from './span.ts';

/** A link and the node in whose text it stands. */
interface Demand {
  readonly link: Link;
  readonly from: number;
  readonly owner: number;
}

interface Rows {
  readonly from: number[];
  readonly to: number[];
  readonly type: LinkType[];
  readonly lag: Span[];
  readonly owner: number[];
}

const noDemands: readonly Demand[] = [];

/** Returns the dependencies of all leaves: their own and those of the phases around them. */
export function linksOf(nodes: readonly Node[], index: ReadonlyMap<Id, number>, problems: Problem[]): Links {
  const rows: Rows = { from: [], to: [], type: [], lag: [], owner: [] };
  const first = new Int32Array(nodes.length + 1);
  const demands: (readonly Demand[])[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as Node;
    const around = node.parent < 0 ? noDemands : (demands[node.parent] as readonly Demand[]);
    demands[at] = around;
    for (const link of node.work.timing.waitsFor) {
      const from = index.get(link.predecessor);
      if (from === undefined || !isOutside(nodes, from, at, problems)) continue;
      if (node.shape !== 'summary') add(rows, node, at, { link, from, owner: at }, problems);
      else if (bindsLeaves(link))
        demands[at] = [...(demands[at] as readonly Demand[]), { link, from, owner: at }];
    }
    if (node.shape !== 'summary') for (const demand of around) add(rows, node, at, demand, problems);
    first[at + 1] = rows.from.length;
  }
  return { first, ...rows, ...outgoing(nodes.length, rows.from) };
}

function add(
  rows: Rows,
  { calendar, work }: Node,
  to: number,
  { link, from, owner }: Demand,
  problems: Problem[],
): void {
  const lag = link.lag ? spanOf(link.lag, calendar) : none;
  if (isTooLong(lag)) {
    problems.push({ type: 'too-long', element: work.id });
    return;
  }
  rows.from.push(from);
  rows.to.push(to);
  rows.type.push(link.type);
  rows.lag.push(lag);
  rows.owner.push(owner);
}

/** A phase binds its leaves by what says when it can start; its other timing words are mistakes. */
function bindsLeaves({ type }: Link): boolean {
  return type === 'finish-start' || type === 'start-start';
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

function outgoing(count: number, from: readonly number[]): Pick<Links, 'firstOut' | 'out'> {
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
