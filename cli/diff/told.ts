import { reviewWords } from '../../language/locale/review.ts';
import type { Names } from '../../language/review/names.ts';
import { type Summary, summaryOf } from '../../language/review/summary.ts';
import type { ComparedFile } from './compared.ts';

/** Returns the summary of a plan's comparison, with what could not be read of it at the end. */
export function toldOf({ review, only }: ComparedFile, names: Names): Summary {
  const { plan, findings } = review.after;
  const words = reviewWords[plan.locale];
  const summary = summaryOf(review, names);
  const errors = findings.filter(({ severity, rule }) => severity === 'error' && rule === 'syntax').length;
  const lines = errors > 0 ? [...summary.lines, words.unread(errors)] : summary.lines;
  if (only === 'after') return { headline: words.newPlan(plan.title), lines };
  if (only === 'before') return { headline: words.planGone(plan.title), lines: [] };
  return { headline: summary.headline, lines };
}

/** Returns whether there is anything to tell of a comparison. */
export function hasDifferences({ review, only }: ComparedFile): boolean {
  const { changes, moves, findings } = review;
  return (
    only !== undefined || changes.length + moves.length + findings.appeared.length + findings.gone.length > 0
  );
}
