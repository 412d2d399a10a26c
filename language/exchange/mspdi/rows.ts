import type { Id } from '../../plan/element.ts';
import type { Node } from '../../schedule/network.ts';
import type { Occurrence } from '../../schedule/placement.ts';
import { type Schedule, type Scheduled, scheduledById } from '../../schedule/schedule.ts';

/** A task: work that has dates, or one occurrence of it. */
export interface Row {
  readonly node: Node;
  readonly dates: Scheduled;
  /** Counts from 1 in the order of the text. */
  readonly uid: number;
  /** Its place among its siblings, and theirs among the siblings of what encloses them: 2, 1 for `2.1`. */
  readonly outline: readonly number[];
  readonly occurrence?: Occurrence;
  /** From 0 to 1; an occurrence is done or not. */
  readonly done: number;
}

/** Returns the tasks of the work that has dates; the occurrences of recurring work are tasks in it. */
export function rowsOf(nodes: readonly Node[], schedule: Schedule): Row[] {
  const rows: Row[] = [];
  const outlines = new Map<Id | undefined, { readonly outline: readonly number[]; inside: number }>();
  const top = { outline: [], inside: 0 };
  for (const node of nodes) {
    const { work } = node;
    const dates = scheduledById(schedule, work.id);
    if (!dates) continue;
    const around = outlines.get(work.parent) ?? top;
    around.inside++;
    const outline = [...around.outline, around.inside];
    outlines.set(work.id, { outline, inside: 0 });
    rows.push({ node, dates, uid: rows.length + 1, outline, done: dates.done });
    const doneTimes = Math.round(dates.done * (dates.occurrences?.length ?? 0));
    dates.occurrences?.forEach((occurrence, at) => {
      const done = Number(at < doneTimes);
      rows.push({ node, dates, uid: rows.length + 1, outline: [...outline, at + 1], occurrence, done });
    });
  }
  return rows;
}
