import type { Id } from '../plan/element.ts';
import type { Day } from '../plan/literals.ts';
import { Causes, type Explanation } from './causes.ts';
import { type Change, changesBetween } from './changes.ts';
import { type CoverageMove, coverageMoves } from './coverage-moves.ts';
import { type DateMove, dateMoves, type Moved, workingDaysBetween } from './date-moves.ts';
import { type FindingMoves, findingMoves } from './finding-moves.ts';
import { type NewOverload, newOverloads } from './load-moves.ts';
import { type Matching, matchElements } from './matching.ts';
import { type MoneyMove, moneyMoves } from './money-moves.ts';
import { type RiskMove, riskMoves } from './risk-moves.ts';
import {
  type CriticalMoves,
  criticalMoves,
  deadlinesMissed,
  type MissedDeadline,
  type SlackMove,
  slackLost,
} from './slack-moves.ts';
import type { Version } from './version.ts';

/** Where the plan ends, before and after. */
export interface FinishMove extends Moved<Day | undefined> {
  /** By how many working days of the plan's calendar; absent where one of the days is. */
  readonly workingDays?: number;
  /** The work that ends last, and why it moved; absent where nothing has dates. */
  readonly because?: Explanation & { readonly element: Id };
}

/** What changed between two states of a plan, and what that leads to. */
export interface Review {
  readonly before: Version;
  readonly after: Version;
  readonly matching: Matching;
  readonly changes: readonly Change[];
  readonly finish: FinishMove;
  readonly moves: readonly (DateMove & Explanation)[];
  readonly critical: CriticalMoves;
  readonly slackLost: readonly SlackMove[];
  readonly deadlinesMissed: readonly MissedDeadline[];
  readonly risks: readonly RiskMove[];
  readonly overloads: readonly NewOverload[];
  readonly money: readonly MoneyMove[];
  readonly coverage: readonly CoverageMove[];
  readonly findings: FindingMoves;
}

/** Compares two states of a plan. */
export function reviewOf(before: Version, after: Version): Review {
  const matching = matchElements(before.plan, after.plan);
  const changes = changesBetween(before.plan, after.plan, matching);
  const causes = new Causes(before, after, matching, changes);
  return {
    before,
    after,
    matching,
    changes,
    finish: finishMove(before, after, causes),
    moves: dateMoves(before, after, matching).map((move) => ({ ...move, ...causes.of(move.element) })),
    critical: criticalMoves(before, after, matching),
    slackLost: slackLost(before, after, matching),
    deadlinesMissed: deadlinesMissed(before, after, matching),
    risks: riskMoves(before, after, matching),
    overloads: newOverloads(before, after, matching),
    money: moneyMoves(before, after, matching),
    coverage: coverageMoves(before, after),
    findings: findingMoves(before, after, matching),
  };
}

function finishMove(before: Version, after: Version, causes: Causes): FinishMove {
  const days = { before: before.schedule.finish, after: after.schedule.finish };
  if (days.before === undefined || days.after === undefined) return days;
  const last = after.schedule.elements.findLast(
    ({ finish, kind, occurrences }) => finish === days.after && kind !== 'phase' && !occurrences,
  );
  return {
    ...days,
    workingDays: workingDaysBetween(after.plan, undefined, days.before, days.after),
    ...(last && days.before !== days.after && { because: { element: last.id, ...causes.of(last.id) } }),
  };
}
