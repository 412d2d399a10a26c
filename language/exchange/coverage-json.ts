import { type Coverage, type CoverageCounts, coverageOf, type Expected } from '../plan/coverage.ts';
import type { Id } from '../plan/element.ts';
import { titleIn } from '../plan/framework.ts';
import type { Plan } from '../plan/plan.ts';

/** What a plan covers of the frameworks that it follows, as `schemas/coverage.schema.json` describes it. */
export interface CoverageJson {
  /** The plan's title. */
  readonly plan: string;
  /** In the order of `follows`. */
  readonly frameworks: readonly CoveredJson[];
}

interface CoveredJson {
  /** Qualified: `sip.Competence.Coaching`. */
  readonly id: Id;
  readonly kind: Coverage['part']['kind'];
  /** In the plan's language, where the framework has it. */
  readonly title: string;
  readonly countedAs: NonNullable<Coverage['countedAs']> | null;
  readonly met: boolean;
  readonly coveredBy: readonly Id[];
  readonly answeredBy: readonly Id[];
  readonly expected: readonly Expected[];
  readonly counts: CoverageCounts;
  readonly parts: readonly CoveredJson[];
}

/** Returns what the plan covers of each framework that it follows. */
export function coverageJson(plan: Plan): CoverageJson {
  return { plan: plan.title, frameworks: coverageOf(plan).map((coverage) => coveredJson(plan, coverage)) };
}

function coveredJson(plan: Plan, coverage: Coverage): CoveredJson {
  const { part, countedAs, isMet, coveredBy, answeredBy, expected, counts, parts } = coverage;
  return {
    id: part.id,
    kind: part.kind,
    title: titleIn(plan.locale, part),
    countedAs: countedAs ?? null,
    met: isMet,
    coveredBy,
    answeredBy,
    expected,
    counts,
    parts: parts.map((inner) => coveredJson(plan, inner)),
  };
}
