import { type Coverage, countedKinds, coverageOf } from '../plan/coverage.ts';
import type { Id } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import type { Moved } from './date-moves.ts';
import type { Version } from './version.ts';

/** How much of a framework a plan takes care of: so many of so many things that are counted. */
export interface Covered {
  readonly met: number;
  readonly all: number;
}

/** A framework of which more or less is taken care of than before. */
export interface CoverageMove {
  readonly framework: Id;
  readonly covered: Moved<Covered>;
}

/** Returns how much of each followed framework is taken care of, in the order of `follows`. */
export function coveredIn(plan: Plan): ReadonlyMap<Id, Covered> {
  return new Map(coverageOf(plan).map((coverage) => [coverage.part.id, sum(coverage)]));
}

/** Returns the frameworks that both states follow, and of which another share is taken care of. */
export function coverageMoves(before: Version, after: Version): CoverageMove[] {
  const olds = coveredIn(before.plan);
  return Array.from(coveredIn(after.plan)).flatMap(([framework, now]) => {
    const old = olds.get(framework);
    if (!old || (old.met === now.met && old.all === now.all)) return [];
    return [{ framework, covered: { before: old, after: now } }];
  });
}

function sum({ counts }: Coverage): Covered {
  const parts = countedKinds.map((kind) => counts[kind]);
  return {
    met: parts.reduce((total, { met }) => total + met, 0),
    all: parts.reduce((total, { all }) => total + all, 0),
  };
}
