import type { ElementDifference } from '../../language/plan/difference.ts';
import type { Place } from './places.ts';

/** A file that was not as it is today. */
export interface EarlierFile {
  readonly uri: string;
  /** Null for one that was not there. */
  readonly text: string | null;
  /** Where it is today, if somewhere else. */
  readonly now?: string;
}

/** Asks to compare the plan that a file belongs to with an earlier state of it from now on, or no longer. */
export const CompareRequest = { method: 'varde/compare' } as const;
export namespace CompareRequest {
  export interface Params {
    readonly uri: string;
    /** Absent for no longer. */
    readonly earlier?: {
      /** What the reader calls it: `v1.0`. */
      readonly name: string;
      /** Those that differ from today's, as they are on the disk. */
      readonly files: readonly EarlierFile[];
    };
  }
}

/** A line of what a comparison comes to, in the language of the plan. */
export interface ComparisonItem {
  readonly label: string;
  readonly description: string;
  readonly type: 'summary' | 'group' | ElementDifference['type'];
  /** Where it is declared today. */
  readonly place?: Place;
  /** Where it was declared, for what is not declared any more. */
  readonly earlier?: Place;
  readonly items: readonly ComparisonItem[];
}

/** What stands behind a line of text: the day on which that work ended before, in the reader's language. */
export interface EarlierDate {
  readonly place: Place;
  readonly text: string;
}

/** Asks what the comparison of the plan that a file belongs to comes to; nothing where it is not compared. */
export const ComparisonRequest = { method: 'varde/comparison' } as const;
export namespace ComparisonRequest {
  export interface Params {
    readonly uri: string;
  }
  export interface Result {
    readonly items: readonly ComparisonItem[];
    readonly dates: readonly EarlierDate[];
  }
}
