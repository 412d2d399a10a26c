import { formatDay, formatDays } from '../locale/dates.ts';
import { formatMoneyMove, formatShare } from '../locale/numbers.ts';
import { reviewWords } from '../locale/review.ts';
import { timeBetween } from '../locale/time-between.ts';
import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import { elementById, titleOf } from '../plan/query.ts';
import { bands } from '../plan/risk-rating.ts';
import type { Difference } from './changes.ts';
import type { Covered } from './coverage-moves.ts';
import type { Names } from './names.ts';
import type { Review } from './review.ts';
import type { RiskMove } from './risk-moves.ts';

/** So many are named in one sentence. */
const mostNamed = 3;

/** Returns the deadlines that are missed now. */
export function missedDeadlines({ after, deadlinesMissed }: Review, names: Names): string[] {
  const { locale } = after.plan;
  return deadlinesMissed.map(({ element, due, finish, workingDays }) =>
    reviewWords[locale].missed(
      names.after(element),
      formatDay(locale, due),
      timeBetween(wordsOf(locale), workingDays, finish - due),
    ),
  );
}

/** Returns the risks that have another colour in one direction; a new one that is not red goes without saying. */
export function risks(review: Review, names: Names, direction: 'risen' | 'fallen'): string[] {
  return review.risks.flatMap((risk) => {
    const [was, is] = [risk.today.before, risk.today.after].map((band) => (band ? bands.indexOf(band) : -1));
    const isRisen = (is ?? -1) > (was ?? -1);
    const isNewAndLow = was === -1 && risk.today.after !== 'high';
    if (isRisen !== (direction === 'risen') || was === is || is === -1 || isNewAndLow) return [];
    return [riskLine(review, risk, names, direction)];
  });
}

function riskLine(review: Review, risk: RiskMove, names: Names, direction: 'risen' | 'fallen'): string {
  const words = reviewWords[review.after.plan.locale];
  const { likelihood = 0, impact = 0 } = risk.rating.after?.today ?? {};
  const band = risk.today.after ?? 'low';
  const say = risk.today.before === undefined ? words.newRisk : words[direction];
  const line = say(names.after(risk.element), band, `${likelihood} × ${impact}`);
  return risk.isAnswered || direction === 'fallen' ? line : `${line}, ${words.unanswered}`;
}

/** Returns who has too much to do now, and when. */
export function overloads({ after, overloads }: Review, names: Names): string[] {
  const { locale } = after.plan;
  return overloads.map(({ role, most, capacity, first, last }) =>
    reviewWords[locale].overload(
      names.after(role),
      formatShare(locale, most),
      formatShare(locale, capacity),
      formatDays(locale, first, last),
    ),
  );
}

/** Returns what has lost the last of its slack. */
export function slack({ after, slackLost }: Review, names: Names): string[] {
  const lost = slackLost.filter(({ slack }) => slack.before > 0 && slack.after <= 0);
  if (lost.length === 0) return [];
  const { list } = wordsOf(after.plan.locale);
  return [
    reviewWords[after.plan.locale].lostAllSlack(
      list(lost.slice(0, mostNamed).map(({ element }) => names.after(element))),
    ),
  ];
}

/** Returns by how much costs and benefits are others, the largest first. */
export function money({ after, money }: Review, names: Names): string[] {
  const { locale } = after.plan;
  const words = reviewWords[locale];
  return money
    .toSorted((a, b) => Math.abs(b.total) - Math.abs(a.total))
    .map(({ element, type, currency, years, total }) => {
      const amounts = years.map(({ year, amount }) =>
        words.inYear(formatMoneyMove(locale, amount, currency), year),
      );
      const all =
        amounts.length > 0
          ? wordsOf(locale).list(amounts.slice(0, mostNamed))
          : formatMoneyMove(locale, total, currency);
      const name = elementById(after.plan, element) ? names.after(element) : names.before(element);
      return words.more(name, type, all);
    });
}

/** Returns what has another owner. */
export function owners(review: Review, names: Names): string[] {
  const words = reviewWords[review.after.plan.locale];
  const changed = review.changes.filter((change): change is Difference => change.type === 'changed');
  return changed.flatMap(({ element, properties }) => {
    const owner = properties.find(({ property }) => property === 'owner');
    if (!owner) return [];
    const [old, now] = [owner.before, owner.after] as (Id | undefined)[];
    const was = old === undefined ? '' : titleOrId(review, old, names);
    if (now === undefined) return [words.noOwner(names.after(element), was)];
    if (old === undefined) return [words.firstOwner(names.after(element), names.after(now))];
    return [words.newOwner(names.after(element), was, names.after(now))];
  });
}

function titleOrId({ after }: Review, id: Id, names: Names): string {
  return titleOf(after.plan, id) === id ? names.before(id) : names.after(id);
}

/** Returns of which frameworks more or less is taken care of. */
export function coverage({ after, coverage }: Review, names: Names): string[] {
  const words = reviewWords[after.plan.locale];
  return coverage.map(({ framework, covered }) =>
    words.coverage(names.after(framework), ofAll(covered.before), ofAll(covered.after)),
  );
}

function ofAll({ met, all }: Covered): string {
  return `${met}/${all}`;
}
