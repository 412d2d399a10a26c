import { type Review, reviewOf } from '../../language/review/review.ts';
import type { Version } from '../../language/review/version.ts';
import type { Versions } from '../versions/state-reader.ts';

/** A plan in two states, or in the one of them that has it; the path is relative to the folder that is compared. */
export interface ComparedFile {
  readonly path: string;
  readonly review: Review;
  /** Set where only one of the states has the plan. */
  readonly only?: 'before' | 'after';
}

/** Compares the plans of two states file by file; where each has but one, that is the same plan under any name. */
export function compareVersions(before: Versions, after: Versions): ComparedFile[] {
  const [[oldPath, old] = [], [newPath, now] = []] = [[...before][0], [...after][0]];
  if (before.size === 1 && after.size === 1 && old && now && oldPath !== newPath) {
    return [{ path: newPath as string, review: reviewOf(old, now) }];
  }
  const paths = [...new Set([...after.keys(), ...before.keys()])].sort();
  return paths.map((path) => compared(path, before.get(path), after.get(path)));
}

function compared(path: string, before: Version | undefined, after: Version | undefined): ComparedFile {
  const some = (after ?? before) as Version;
  const review = reviewOf(before ?? withoutContent(some), after ?? withoutContent(some));
  if (before && after) return { path, review };
  return { path, review, only: before ? 'before' : 'after' };
}

/** The state of a plan before it was, or when it is no more. */
function withoutContent({ plan }: Version): Version {
  return {
    plan: { ...plan, elements: [] },
    schedule: { elements: [], cycles: [], problems: [] },
    findings: [],
  };
}
