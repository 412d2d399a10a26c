import type { Id } from '../plan/element.ts';
import type { Work } from '../plan/work.ts';

/** So many neighbours in the text share a table that fits into the processor's cache. */
const blockBits = 9;

/**
 * Finds the place of work by its name. Most work names what stands near it, so each stretch of the text has a small table
 * of its own; the table of all is made when something far away is first asked for.
 */
export class WorkIndex {
  private readonly works: readonly Work[];
  private readonly near: Map<Id, number>[] = [];
  private all: Map<Id, number> | undefined;

  constructor(works: readonly Work[]) {
    this.works = works;
    for (let at = 0; at < works.length; at++) {
      const block = at >> blockBits;
      const table = this.near[block] ?? new Map<Id, number>();
      this.near[block] = table.set((works[at] as Work).id, at);
    }
  }

  /** Returns the place of the work with the name; undefined where there is none. It is looked for near another first. */
  get(id: Id, near: number): number | undefined {
    const block = near >> blockBits;
    return this.near[block]?.get(id) ?? this.near[block - 1]?.get(id) ?? this.anywhere(id);
  }

  private anywhere(id: Id): number | undefined {
    this.all ??= new Map(this.works.map((work, at) => [work.id, at]));
    return this.all.get(id);
  }
}
