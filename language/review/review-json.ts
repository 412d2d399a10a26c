import { isoDay } from '../locale/dates.ts';
import { withIsoDays } from '../plan/day-properties.ts';
import type { Id } from '../plan/element.ts';
import type { Day } from '../plan/literals.ts';
import type { Cause, Explanation } from './causes.ts';
import type { Change } from './changes.ts';
import type { Moved } from './date-moves.ts';
import { quotedNames } from './names.ts';
import type { Review } from './review.ts';
import { summaryOf } from './summary.ts';

/**
 * Returns a comparison for other programs, as `schemas/diff.schema.json` describes it. Days are `YYYY-MM-DD`, and a
 * finish is the last day worked.
 */
export function reviewJson(review: Review) {
  const { before, after, finish, moves, critical, slackLost, deadlinesMissed, risks, overloads } = review;
  return {
    plan: after.plan.title,
    summary: summaryOf(review, quotedNames(before, after)),
    finish: {
      before: dayOrNull(finish.before),
      after: dayOrNull(finish.after),
      workingDays: finish.workingDays ?? 0,
      because: finish.because ? { element: finish.because.element, ...explanation(finish.because) } : null,
    },
    changes: review.changes.map(changeJson),
    causes: causesJson(review),
    moves: moves.map((move) => ({
      element: move.element,
      start: days(move.start),
      finish: days(move.finish),
      workingDays: move.workingDays,
      ...explanation(move),
    })),
    critical,
    slackLost: slackLost.map(({ element, slack }) => ({ element, ...slack })),
    deadlinesMissed: deadlinesMissed.map(({ element, due, finish: last, workingDays }) => ({
      element,
      due: isoDay(due),
      finish: isoDay(last),
      workingDays,
    })),
    risks: risks.map(({ element, today, afterResponses }) => ({
      element,
      today: nulls(today),
      afterResponses: nulls(afterResponses),
    })),
    overloads: overloads.map((each) => ({ ...each, first: isoDay(each.first), last: isoDay(each.last) })),
    money: review.money,
    coverage: review.coverage.map(({ framework, covered }) => ({ framework, ...covered })),
    findings: review.findings,
  };
}

/** Every edit that moves dates, and what it moves. */
function causesJson({ moves }: Review) {
  const moved = new Map<Cause, Id[]>();
  for (const { element, causes } of moves) {
    for (const cause of causes) moved.set(cause, [...(moved.get(cause) ?? []), element]);
  }
  return Array.from(moved, ([cause, elements]) => ({ ...cause, moves: elements }));
}

function explanation({ causes, chain }: Explanation) {
  return { causes, through: chain };
}

/** JSON has no `undefined`: what is not written is null. */
function changeJson(change: Change) {
  if (change.type !== 'changed') return change;
  const { properties, ...others } = change;
  return {
    ...others,
    properties: properties.map(({ property, before, after }) => ({
      property,
      ...nulls({ before: withIsoDays(before, property), after: withIsoDays(after, property) }),
    })),
  };
}

function days({ before, after }: Moved) {
  return { before: isoDay(before), after: isoDay(after) };
}

function nulls({ before, after }: { readonly before: unknown; readonly after: unknown }) {
  return { before: before ?? null, after: after ?? null };
}

function dayOrNull(day: Day | undefined): string | null {
  return day === undefined ? null : isoDay(day);
}
