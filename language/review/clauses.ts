import { formatDay } from '../locale/dates.ts';
import { formatShare } from '../locale/numbers.ts';
import { type CauseWords, reviewWords } from '../locale/review.ts';
import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import type { Day } from '../plan/literals.ts';
import { elementById } from '../plan/query.ts';
import { type Scheduled, scheduledById } from '../schedule/schedule.ts';
import type { Cause } from './causes.ts';
import type { PropertyChange } from './changes.ts';
import { workingDaysBetween } from './date-moves.ts';
import type { Names } from './names.ts';
import type { Review } from './review.ts';
import type { Version } from './version.ts';

/** Returns what was edited as a clause after “because”, in the plan's language. */
export function clauseOf(review: Review, { type, element, properties }: Cause, names: Names): string {
  const { locale } = review.after.plan;
  const words = reviewWords[locale].causes;
  if (type === 'added') return words.added(names.after(element));
  if (type === 'removed') return words.removed(names.before(element));
  const change = review.changes.find((each) => each.type === 'changed' && each.element === element);
  const changes = change?.type === 'changed' ? change.properties : [];
  for (const [property, say] of clauses) {
    const edited = changes.find((each) => each.property === property && properties.includes(property));
    if (edited) return say({ review, words, element, edited, names });
  }
  return words.calendar(names.after(element));
}

interface Edit {
  readonly review: Review;
  readonly words: CauseWords;
  readonly element: Id;
  readonly edited: PropertyChange;
  readonly names: Names;
}

/** What tells most comes first, where several properties of one element were edited. */
const clauses: readonly (readonly [property: string, say: (edit: Edit) => string])[] = [
  ['takes', lengthClause],
  ['effort', lengthClause],
  ['waitsFor', waitClause],
  ...(['starts', 'on', 'notBefore', 'ends', 'started', 'finished'] as const).map(
    (property) => [property, dateClause] as const,
  ),
  ['asLateAsPossible', ({ words, element, names }) => words.otherWait(names.after(element))],
  ['due', deadlineClause],
  ['asOf', ({ words, edited, review }) => words.statusDate(dayOf(review, edited.after))],
  ['done', ({ words, element, names }) => words.progress(names.after(element))],
  ['by', ({ words, element, names }) => words.otherPeople(names.after(element))],
  ['capacity', capacityClause],
  ['every', ({ words, element, names }) => words.rhythm(names.after(element))],
];

function lengthClause({ review, words, element, names }: Edit): string {
  const name = names.after(element);
  const days = workedDays(review, element);
  if (days === undefined || days === 0) return words.otherLength(name);
  const { workingDays } = wordsOf(review.after.plan.locale);
  return days > 0 ? words.longer(name, workingDays(days)) : words.shorter(name, workingDays(-days));
}

/** By how many working days the element lasts longer than before. */
function workedDays({ before, after, matching }: Review, element: Id): number | undefined {
  const now = scheduledById(after.schedule, element);
  const old = scheduledById(before.schedule, matching.beforeOf.get(element) ?? '');
  if (!now || !old) return undefined;
  const lengthIn = ({ plan }: Version, { id, start, finish }: Scheduled) =>
    workingDaysBetween(plan, id, start - 1, finish);
  return lengthIn(after, now) - lengthIn(before, old);
}

function waitClause({ review, words, element, edited, names }: Edit): string {
  const name = names.after(element);
  const [old, now] = [edited.before, edited.after].map(predecessorsIn) as [Id[], Id[]];
  const { list } = wordsOf(review.after.plan.locale);
  const more = now.filter((id) => !old.includes(id));
  if (more.length > 0) return words.waitsForMore(name, list(more.map(names.after)));
  const less = old.filter((id) => !now.includes(id));
  const said = less.map((id) => (elementById(review.after.plan, id) ? names.after(id) : names.before(id)));
  return less.length > 0 ? words.waitsForLess(name, list(said)) : words.otherWait(name);
}

function predecessorsIn(links: unknown): Id[] {
  return Array.isArray(links) ? links.map(({ predecessor }) => predecessor) : [];
}

function dateClause({ review, words, element, edited, names }: Edit): string {
  if (edited.after === undefined) return words.undated(names.after(element));
  const day = dayOf(review, edited.after);
  return review.after.plan.head?.id === element
    ? words.planStart(day)
    : words.dated(names.after(element), day);
}

function deadlineClause({ review, words, element, edited, names }: Edit): string {
  const name = names.after(element);
  return edited.after === undefined ? words.undated(name) : words.deadline(name, dayOf(review, edited.after));
}

function capacityClause({ review, words, element, edited, names }: Edit): string {
  const { locale } = review.after.plan;
  const [old, now] = [edited.before, edited.after].map((share) => formatShare(locale, Number(share ?? 1)));
  return words.capacity(names.after(element), old ?? '', now ?? '');
}

function dayOf({ after }: Review, day: unknown): string {
  return formatDay(after.plan.locale, day as Day);
}
