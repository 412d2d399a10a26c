import { type ComparedPlan, comparedPlan } from '../../language/review/compared-plan.ts';
import { type FindingMoves, findingMoves } from '../../language/review/finding-moves.ts';
import { type Review, reviewOf } from '../../language/review/review.ts';
import type { Version, VersionFinding } from '../../language/review/version.ts';
import type { KnownPlan } from '../plans/plans.ts';

/** A plan beside an earlier state of it; what the rules say of it now is left out of the review. */
export interface Comparison {
  /** What the reader calls the earlier state: `v1.0`. */
  readonly name: string;
  readonly review: Review;
  /** Returns how what the rules say moved, given what they say now. */
  readonly findings: (now: readonly VersionFinding[]) => FindingMoves;
  readonly compared: ComparedPlan;
}

interface Earlier {
  readonly name: string;
  readonly version: Version;
}

/** The plans that are being compared, each with one earlier state. */
export class Comparisons {
  private readonly earlier = new Map<string, Earlier>();
  private readonly made = new WeakMap<
    KnownPlan,
    { readonly from: Earlier; readonly comparison: Comparison }
  >();

  /** Compares the plan in a file from now on. */
  begin(plan: string, name: string, version: Version): void {
    this.earlier.set(plan, { name, version });
  }

  /** Compares the plan in a file no longer. */
  end(plan: string): void {
    this.earlier.delete(plan);
  }

  /** Returns the comparison of a plan as it is now, if it is being compared. */
  of(known: KnownPlan): Comparison | undefined {
    const from = this.earlier.get(known.plan.uri);
    if (!from) return undefined;
    const made = this.made.get(known);
    if (made?.from === from) return made.comparison;
    const { plan, schedule } = known;
    const after = { plan, schedule, findings: [] };
    const review = reviewOf({ ...from.version, findings: [] }, after);
    const comparison: Comparison = {
      name: from.name,
      review,
      findings: (findings) => findingMoves(from.version, { ...after, findings }, review.matching),
      compared: comparedPlan(review),
    };
    this.made.set(known, { from, comparison });
    return comparison;
  }
}
