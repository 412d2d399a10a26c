import type { Day } from '../plan/literals.ts';
import { bindsStart, firstAllowed } from './bounds.ts';
import { horizon } from './civil-days.ts';
import { counts, type Forward } from './earliest.ts';
import type { Node } from './network.ts';
import { placeBar } from './place-bar.ts';
import { placePoint } from './place-point.ts';
import { extendRecurring, placeRecurring, untilOf } from './place-recurring.ts';
import { addToParent, emptySummaries, respan, type Summaries } from './summaries.ts';

/** What the forward pass leads to. */
export interface Early {
  readonly summaries: Summaries;
  /** The last day of work that does not recur; -Infinity where none has dates. */
  readonly lastDay: Day;
}

/** Places every node on its earliest dates, in the order given. */
export function placeForward(forward: Forward, sequence: Int32Array): Early {
  const { network, placement } = forward;
  const { nodes } = network;
  const summaries = emptySummaries(nodes.length);
  const endless: number[] = [];
  let lastDay = Number.NEGATIVE_INFINITY;
  for (const at of sequence) {
    if (!placeNode(forward, at)) continue;
    placement.placed[at] = 1;
    reportContradictions(forward, at);
    addToParent(network, placement, summaries, at);
    const shape = nodes[at]?.shape;
    if (shape === 'bar' || shape === 'point') lastDay = Math.max(lastDay, placement.finish[at] as Day);
    if (shape === 'recurring' && untilOf(forward, at) === undefined) endless.push(at);
  }
  for (const at of endless) {
    reportEndless(forward, at);
    extendRecurring(forward, at, lastDay);
  }
  return { summaries: endless.length > 0 ? respan(network, placement) : summaries, lastDay };
}

/** Gives a node its earliest dates, after what it waits for has been placed; returns whether it has any. */
export function placeNode(forward: Forward, at: number): boolean {
  const { network, placement, problems } = forward;
  const { shape, id, calendar } = network.nodes[at] as Node;
  if (shape === 'undated') return false;
  if (shape === 'summary') return placement.placed[at] === 1;
  if (shape === 'recurring') return placeRecurring(forward, at);
  if (shape === 'point') placePoint(forward, at);
  else placeBar(forward, at);
  if ((placement.finish[at] as Day) <= horizon) return true;
  problems.push({ type: calendar.daysPerWeek === 0 ? 'no-working-day' : 'too-long', element: id });
  return false;
}

/** A fixed date stands against what its predecessors demand, but not unsaid. */
function reportContradictions(forward: Forward, at: number): void {
  const { network, placement, problems } = forward;
  const { links, nodes } = network;
  if (!placement.startFixed[at] && !placement.finishFixed[at]) return;
  if (placement.done[at] === 1 || placement.underWay[at]) return;
  const node = nodes[at] as Node;
  for (let row = links.first[at] as number; row < (links.first[at + 1] as number); row++) {
    if (!counts(forward, row)) continue;
    const from = links.from[row] as number;
    const [isFixed, day] = bindsStart(links, row)
      ? [placement.startFixed[at], placement.start[at] as Day]
      : [placement.finishFixed[at], placement.finish[at] as Day];
    const allowed = firstAllowed(
      links,
      row,
      node,
      placement.start[from] as Day,
      placement.finish[from] as Day,
    );
    if (!isFixed || allowed <= day) continue;
    problems.push({
      type: 'contradiction',
      element: node.id,
      predecessor: (nodes[from] as Node).id,
    });
  }
}

/** Work that recurs without end has no last occurrence to wait for. */
function reportEndless({ network, problems }: Forward, at: number): void {
  const { links, nodes } = network;
  const predecessor = (nodes[at] as Node).id;
  for (let place = links.firstOut[at] as number; place < (links.firstOut[at + 1] as number); place++) {
    const to = links.to[links.out[place] as number] as number;
    problems.push({ type: 'endless-predecessor', element: (nodes[to] as Node).id, predecessor });
  }
}
