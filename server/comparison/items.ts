import { formatShortDay } from '../../language/locale/dates.ts';
import type { Locale } from '../../language/locale/locale.ts';
import { reviewWords } from '../../language/locale/review.ts';
import { wordsOf } from '../../language/locale/words.ts';
import type { Id } from '../../language/plan/element.ts';
import type { Plan } from '../../language/plan/plan.ts';
import { elementById, titleOf } from '../../language/plan/query.ts';
import type { FindingMoves } from '../../language/review/finding-moves.ts';
import { quotedNames } from '../../language/review/names.ts';
import { summaryOf } from '../../language/review/summary.ts';
import type { VersionFinding } from '../../language/review/version.ts';
import { placeOf } from '../plans/place-of.ts';
import type { ComparisonItem, EarlierDate } from '../protocol/comparison.ts';
import type { Place } from '../protocol/places.ts';
import type { Comparison } from './comparisons.ts';

/**
 * Returns what a comparison comes to: the headline, its sentences, what differs, element by element, and what the rules
 * say that they did not say before, or say no more.
 */
export function comparisonItems(
  { review: unruled, compared }: Comparison,
  findings: FindingMoves,
): ComparisonItem[] {
  const review = { ...unruled, findings };
  const { before, after, matching } = review;
  const { tables } = reviewWords[after.plan.locale];
  const { headline, lines } = summaryOf(review, quotedNames(before, after));
  const { elements } = compared.difference;
  const edited = new Set(review.changes.map(({ element }) => element));
  const itemOf = (id: Id): ComparisonItem => {
    const difference = elements.get(id);
    const place = placeOfId(after.plan, id);
    const earlier = place ? undefined : placeOfId(compared.plan, id);
    return {
      label: titleOf(compared.plan, id),
      description: difference?.words.join(', ') ?? '',
      type: difference?.type ?? 'changed',
      ...(place && { place }),
      ...(earlier && { earlier }),
      items: [],
    };
  };
  const findingItem = (type: 'added' | 'removed', { message, element }: VersionFinding): ComparisonItem => {
    const id = type === 'added' || element === undefined ? element : matching.afterOf.get(element);
    const place = id === undefined ? undefined : placeOfId(after.plan, id);
    return { label: message, description: '', type, ...(place && { place }), items: [] };
  };
  return [
    {
      label: headline,
      description: '',
      type: 'summary',
      items: lines.map((label) => ({ label, description: '', type: 'summary', items: [] })),
    },
    ...group(
      tables.dates,
      review.moves.map(({ element }) => itemOf(element)),
    ),
    ...group(
      tables.risks,
      review.risks.map(({ element }) => itemOf(element)),
    ),
    ...group(
      tables.changes,
      [...elements].flatMap(([id, { type }]) => (type !== 'changed' || edited.has(id) ? [itemOf(id)] : [])),
    ),
    ...group(
      tables.appeared,
      findings.appeared.map((finding) => findingItem('added', finding)),
    ),
    ...group(
      tables.gone,
      findings.gone.map((finding) => findingItem('removed', finding)),
    ),
  ];
}

function group(label: string, items: readonly ComparisonItem[]): ComparisonItem[] {
  return items.length > 0 ? [{ label, description: String(items.length), type: 'group', items }] : [];
}

/** The dates of work that ends on another day than before, each for the line in which it is declared. */
export function earlierDates({ review: { after, moves } }: Comparison, locale: Locale): EarlierDate[] {
  const words = wordsOf(locale).difference;
  return moves.flatMap(({ element, finish }) => {
    const place = placeOfId(after.plan, element);
    if (!place || finish.before === finish.after) return [];
    return [{ place, text: words.earlierDates(formatShortDay(locale, finish.before)) }];
  });
}

function placeOfId(plan: Plan, id: Id): Place | undefined {
  const element = elementById(plan, id);
  return element && placeOf(element);
}
