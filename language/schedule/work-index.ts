import type { Id } from '../plan/element.ts';
import type { Work } from '../plan/work.ts';

/** So many neighbours in the text share a table that fits into the processor's cache. */
const blockBits = 9;

/**
 * Finds the place of work by its name. Most work names what stands near it, so each stretch of the text has a small table
 * of its own, made when something in it is first asked for, as that of all is for what is far away.
 */
export class WorkIndex {
  private readonly works: readonly Work[];
  private readonly near: Map<Id, number>[] = [];
  private all: Map<Id, number> | undefined;

  constructor(works: readonly Work[]) {
    this.works = works;
  }

  /** Returns the place of the work with the name; undefined where there is none. It is looked for near another first. */
  get(id: Id, near: number): number | undefined {
    const block = near >> blockBits;
    return this.within(block)?.get(id) ?? this.within(block - 1)?.get(id) ?? this.anywhere(id);
  }

  private within(block: number): Map<Id, number> | undefined {
    if (block < 0) return undefined;
    const known = this.near[block];
    if (known) return known;
    const table = new Map<Id, number>();
    const end = Math.min(this.works.length, (block + 1) << blockBits);
    for (let at = block << blockBits; at < end; at++) table.set((this.works[at] as Work).id, at);
    this.near[block] = table;
    return table;
  }

  private anywhere(id: Id): number | undefined {
    this.all ??= new Map(this.works.map((work, at) => [work.id, at]));
    return this.all.get(id);
  }
}
