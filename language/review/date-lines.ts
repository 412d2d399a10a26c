import { formatDay } from '../locale/dates.ts';
import type { Locale } from '../locale/locale.ts';
import { capital } from '../locale/phrases.ts';
import { reviewWords } from '../locale/review.ts';
import { timeBetween } from '../locale/time-between.ts';
import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import { elementById } from '../plan/query.ts';
import { scheduledById } from '../schedule/schedule.ts';
import type { Explanation } from './causes.ts';
import { clauseOf } from './clauses.ts';
import type { DateMove } from './date-moves.ts';
import type { Names } from './names.ts';
import type { Review } from './review.ts';

/** So many edits are named as the causes of one move. */
const mostCauses = 3;

/** Returns by how much the end of the plan moves: of the milestone or gate that ends it, where one does. */
export function headlineOf({ after, finish }: Review, names: Names): string {
  const words = reviewWords[after.plan.locale];
  const { title, locale } = after.plan;
  if (finish.before === undefined || finish.after === undefined) return title;
  if (finish.before === finish.after) return words.endsAsBefore(title, formatDay(locale, finish.after));
  const last = finish.because && elementById(after.plan, finish.because.element);
  const isPoint = last?.kind === 'milestone' || last?.kind === 'gate';
  return moved(locale, isPoint ? names.after(last.id) : words.theEndOf(title), {
    workingDays: finish.workingDays ?? 0,
    finish: { before: finish.before, after: finish.after },
  });
}

type Shift = Pick<DateMove, 'workingDays' | 'finish'>;

function moved(locale: Locale, what: string, { workingDays, finish }: Shift): string {
  const words = reviewWords[locale];
  const days = timeBetween(wordsOf(locale), workingDays, finish.after - finish.before);
  const say = finish.after > finish.before ? words.movesLater : words.movesEarlier;
  return say(what, days, formatDay(locale, finish.before), formatDay(locale, finish.after));
}

/** Returns why the end of the plan moves, edit by edit. */
export function becauseOf(review: Review, names: Names): string[] {
  const { because } = review.finish;
  if (!because) return [];
  const isCritical = (id: Id) => review.critical.entered.includes(id);
  const words = reviewWords[review.after.plan.locale];
  return because.causes.slice(0, mostCauses).map((cause) => {
    const clause = capital(clauseOf(review, cause, names));
    return isCritical(cause.element)
      ? `${clause}. ${words.becameCritical(names.after(cause.element))}`
      : clause;
  });
}

/** Returns which milestones and gates move, the farthest first; not the one that the headline speaks of. */
export function pointsMoved(review: Review, names: Names): string[] {
  const { moves, finish, after } = review;
  const words = reviewWords[after.plan.locale];
  const spoken = finish.before === finish.after ? undefined : finish.because?.element;
  return moves
    .filter(({ element }) => element !== spoken && isPoint(review, element))
    .sort((a, b) => Math.abs(b.workingDays) - Math.abs(a.workingDays))
    .map((move) => {
      const sentence = moved(after.plan.locale, names.after(move.element), move);
      const causes = isSaid(review, move) ? [] : clausesOf(review, move, names);
      return causes.length > 0 ? words.because(sentence, causes) : sentence;
    });
}

function clausesOf(review: Review, { causes }: Explanation, names: Names): string[] {
  return causes.slice(0, mostCauses).map((cause) => clauseOf(review, cause, names));
}

/** Whether the end of the plan has been said to move for the same reasons. */
function isSaid({ finish }: Review, { causes }: Explanation): boolean {
  return causes.every((cause) => finish.because?.causes.includes(cause));
}

function isPoint({ after }: Review, id: Id): boolean {
  const kind = scheduledById(after.schedule, id)?.kind;
  return kind === 'milestone' || kind === 'gate';
}
