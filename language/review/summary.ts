import { reviewWords } from '../locale/review.ts';
import { coverage, missedDeadlines, money, overloads, owners, risks, slack } from './consequence-lines.ts';
import { becauseOf, headlineOf, pointsMoved } from './date-lines.ts';
import type { Names } from './names.ts';
import type { Review } from './review.ts';

/** So many sentences at most, so that all are read. */
const mostLines = 10;

/** So many of one sort, before the next sort has its turn. */
const mostOfASort = 3;

/** What a comparison comes to: a sentence for those who read one, and those that follow, the most important first. */
export interface Summary {
  readonly headline: string;
  readonly lines: readonly string[];
}

/** Returns the summary of a comparison in the language of the plan; `names` writes the titles of elements. */
export function summaryOf(review: Review, names: Names): Summary {
  const words = reviewWords[review.after.plan.locale];
  const headline = headlineOf(review, names);
  if (review.changes.length === 0 && review.moves.length === 0) return { headline, lines: [words.same] };
  const sorts = [
    becauseOf(review, names),
    missedDeadlines(review, names),
    risks(review, names, 'risen'),
    overloads(review, names),
    pointsMoved(review, names),
    slack(review, names),
    money(review, names),
    owners(review, names),
    risks(review, names, 'fallen'),
    coverage(review, names),
  ];
  const last = [countsOf(review), findingsOf(review)].flat();
  const lines = sorts.flatMap((sort) => sort.slice(0, mostOfASort));
  return { headline, lines: [...lines.slice(0, mostLines - last.length), ...last] };
}

function countsOf({ after, changes }: Review): string[] {
  const of = (type: string) => changes.filter((change) => change.type === type).length;
  return [reviewWords[after.plan.locale].changes(of('added'), of('removed'), of('changed'))];
}

function findingsOf({ after, findings: { appeared, gone } }: Review): string[] {
  if (appeared.length + gone.length === 0) return [];
  return [reviewWords[after.plan.locale].findings(appeared.length, gone.length)];
}
