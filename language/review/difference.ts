import { formatShortDay } from '../locale/dates.ts';
import { reviewWords } from '../locale/review.ts';
import type { ElementDifference, PlanDifference } from '../plan/difference.ts';
import type { Id } from '../plan/element.ts';
import { elementById, elementsOfKind } from '../plan/query.ts';
import { type Assessment, assess } from '../plan/risk-rating.ts';
import type { Change, PropertyChange } from './changes.ts';
import type { DateMove } from './date-moves.ts';
import { eitherTitle } from './names.ts';
import type { RemovedElements } from './removed-elements.ts';
import type { Review } from './review.ts';
import { propertyWords, valueText } from './value-text.ts';

/** A longer value is only said to be another. */
const longestValue = 32;

/** Returns how the states of a plan differ, element by element: what was edited and what has other dates for it. */
export function differenceOf(review: Review, removed: RemovedElements): PlanDifference {
  const elements = new Map<Id, ElementDifference>();
  for (const change of review.changes) {
    const id = change.type === 'removed' ? removed.idOf(change.element) : change.element;
    elements.set(id, { type: change.type, words: wordsOfChange(review, change) });
  }
  for (const move of review.moves) {
    const words = elements.get(move.element)?.words ?? [];
    elements.set(move.element, { type: 'changed', words: [...words, wordsOfMove(review, move)] });
  }
  return { elements, ratings: earlierRatings(review) };
}

/** Which arrows of a process are another is said of the arrows. */
function wordsOfChange({ before, after }: Review, change: Change): string[] {
  if (change.type !== 'changed') return [];
  const { states } = reviewWords[after.plan.locale];
  const titled = eitherTitle(before, after);
  return [
    ...(change.isRenamed ? [states.renamed] : []),
    ...(change.isMoved ? [states.moved] : []),
    ...change.properties
      .filter(({ property }) => property !== 'flows')
      .map((each) => wordsOfProperty(each, titled)),
  ];
}

function wordsOfProperty({ property, before, after }: PropertyChange, titled: (id: Id) => string): string {
  const name = propertyWords(property);
  const [old, now] = [before, after].map((value) => valueText(property, value, titled) || '–');
  const isLong = [old, now].some((text = '') => text.length > longestValue || text.includes('\n'));
  return isLong ? name : `${name} ${old} → ${now}`;
}

/** The day on which the element ends; only where that is the same, the day on which it starts. */
function wordsOfMove({ after }: Review, { start, finish }: DateMove): string {
  const { before, after: now } = finish.before === finish.after ? start : finish;
  const { locale } = after.plan;
  return `${formatShortDay(locale, before)} → ${formatShortDay(locale, now)}`;
}

function earlierRatings({ before, after, matching }: Review): Map<Id, Assessment> {
  return new Map(
    elementsOfKind(after.plan, 'risk').flatMap((risk) => {
      const old = elementById(before.plan, matching.beforeOf.get(risk.id) ?? '');
      const was = old?.kind === 'risk' ? assess(old)?.today : undefined;
      const is = assess(risk)?.today;
      const isSame = was?.likelihood === is?.likelihood && was?.impact === is?.impact;
      return was && !isSame ? [[risk.id, was] as const] : [];
    }),
  );
}
