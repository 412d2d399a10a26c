import type { Day } from '../plan/literals.ts';
import type { Reason } from './schedule.ts';

/** One of the times that recurring work takes place. */
export interface Occurrence {
  readonly start: Day;
  readonly finish: Day;
}

/** Where each node lies, by index. Days are inclusive. */
export interface Placement {
  /** 1 for each node that has dates. */
  readonly placed: Uint8Array;
  readonly start: Int32Array;
  readonly finish: Int32Array;
  /** The start of the part that is still to be done. */
  readonly rest: Int32Array;
  /** Degree of completion from 0 to 1. */
  readonly done: Float64Array;
  /** 1 where no link can move the start, or the finish. */
  readonly startFixed: Uint8Array;
  readonly finishFixed: Uint8Array;
  /** 1 for work that has begun and is not done: only its rest can move. */
  readonly underWay: Uint8Array;
  readonly reason: (Reason | undefined)[];
  readonly occurrences: Map<number, readonly Occurrence[]>;
}

/** Returns a placement of nothing yet. */
export function emptyPlacement(count: number): Placement {
  return {
    placed: new Uint8Array(count),
    start: new Int32Array(count),
    finish: new Int32Array(count),
    rest: new Int32Array(count),
    done: new Float64Array(count),
    startFixed: new Uint8Array(count),
    finishFixed: new Uint8Array(count),
    underWay: new Uint8Array(count),
    reason: new Array<Reason | undefined>(count).fill(undefined),
    occurrences: new Map(),
  };
}
