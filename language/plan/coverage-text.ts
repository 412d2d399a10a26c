import { wordsOf } from '../locale/words.ts';
import { type Coverage, countedKinds } from './coverage.ts';
import type { Plan } from './plan.ts';
import { titleOf } from './query.ts';

/** Returns whether a part is taken care of, or how many in it are, in the plan's language: `open`, `3 of 4 items`. */
export function coverageState(plan: Plan, coverage: Coverage): string {
  const { states } = wordsOf(plan.locale).coverage;
  const { countedAs, isMet } = coverage;
  if (!countedAs) return coverageCounts(plan, coverage);
  return isMet ? states[countedAs] : states.open;
}

/** Returns how many of each kind are taken care of among a part and everything in it. */
export function coverageCounts({ locale }: Plan, { counts }: Coverage): string {
  const { counted } = wordsOf(locale).coverage;
  const kinds = countedKinds.filter((kind) => counts[kind].all > 0);
  return kinds.map((kind) => counted[kind](counts[kind].met, counts[kind].all)).join(', ');
}

/** Returns what covers a part, and the kinds of activity that it expects in vain. */
export function coveredByText(plan: Plan, { coveredBy, expected }: Coverage): string {
  const { list, coverage } = wordsOf(plan.locale);
  const missing = expected.filter(({ metBy }) => metBy.length === 0).map(({ kind }) => kind);
  return [
    ...coveredBy.map((id) => titleOf(plan, id)),
    ...(missing.length > 0 ? [coverage.missing(list(missing))] : []),
  ].join('; ');
}
