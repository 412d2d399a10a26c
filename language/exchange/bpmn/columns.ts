import type { Arrow } from './grid.ts';

/**
 * Returns the column of each node, from 0: one further than all that leads to it, two where an arrow carries a text.
 * An arrow that closes a loop, met from the first nodes on, counts for nothing.
 */
export function columnsOf(nodes: readonly string[], arrows: readonly Arrow[]): ReadonlyMap<string, number> {
  const leaving = new Map<string, Arrow[]>(nodes.map((node) => [node, []]));
  for (const arrow of arrows) leaving.get(arrow.from)?.push(arrow);
  const columns = new Map(nodes.map((node) => [node, 0]));
  const { order, closing } = traverse(nodes, arrows, leaving);
  for (const node of order) {
    for (const arrow of leaving.get(node) ?? []) {
      if (closing.has(arrow)) continue;
      const column = (columns.get(node) ?? 0) + (arrow.isLabelled ? 2 : 1);
      columns.set(arrow.to, Math.max(columns.get(arrow.to) ?? 0, column));
    }
  }
  return columns;
}

/** The nodes each before those it leads to, but for the arrows that close a loop. */
function traverse(
  nodes: readonly string[],
  arrows: readonly Arrow[],
  leaving: ReadonlyMap<string, readonly Arrow[]>,
): { readonly order: readonly string[]; readonly closing: ReadonlySet<Arrow> } {
  const entered = new Set(arrows.map(({ to }) => to));
  const firstOnes = nodes.filter((node) => !entered.has(node));
  const state = new Map<string, 'open' | 'left'>();
  const closing = new Set<Arrow>();
  const left: string[] = [];
  for (const entry of [...firstOnes, ...nodes]) {
    if (state.has(entry)) continue;
    state.set(entry, 'open');
    const path = [{ node: entry, next: 0 }];
    for (let at = path.at(-1); at; at = path.at(-1)) {
      const arrow = leaving.get(at.node)?.[at.next++];
      if (!arrow) {
        state.set(at.node, 'left');
        left.push(at.node);
        path.pop();
      } else if (state.get(arrow.to) === 'open') closing.add(arrow);
      else if (!state.has(arrow.to)) {
        state.set(arrow.to, 'open');
        path.push({ node: arrow.to, next: 0 });
      }
    }
  }
  return { order: left.reverse(), closing };
}
