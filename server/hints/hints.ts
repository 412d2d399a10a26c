import { strategyOf } from '../../language/diagrams/stakeholders.ts';
import { formatDays } from '../../language/locale/dates.ts';
import type { Locale } from '../../language/locale/locale.ts';
import { type Words, wordsOf } from '../../language/locale/words.ts';
import type { Element, Plan } from '../../language/plan/plan.ts';
import { type Assessment, assess, bandOf, scoreOf } from '../../language/plan/risk-rating.ts';
import type { Timing } from '../../language/plan/work.ts';
import { reasonText } from '../../language/schedule/reason-text.ts';
import { type Schedule, type Scheduled, scheduledById } from '../../language/schedule/schedule.ts';

/** What is shown in the text beside an element, and what more there is to say of it. */
export interface Hint {
  readonly label: string;
  readonly tooltip?: string;
}

/** Returns the computed dates of work, why it does not start earlier, and how often it recurs; nothing where the text says them. */
export function datesHint(
  plan: Plan,
  schedule: Schedule,
  element: Element,
  locale: Locale,
): Hint | undefined {
  const dates = scheduledById(schedule, element.id);
  if (!dates || !('timing' in element) || isWritten(element.timing, dates)) return undefined;
  const { start, finish, occurrences, reason } = dates;
  const times = occurrences ? [wordsOf(locale).work.occurrences(occurrences.length)] : [];
  return {
    label: [formatDays(locale, start, finish), ...times].join(' · '),
    tooltip: reasonText(plan, reason, locale),
  };
}

/** Returns how much work can move, in working days; nothing for work that is done or recurs, as it never moves. */
export function slackHint(schedule: Schedule, { id }: Element, locale: Locale): Hint | undefined {
  const dates = scheduledById(schedule, id);
  if (!dates || dates.occurrences || dates.done >= 1) return undefined;
  const { work, workingDays } = wordsOf(locale);
  const { critical, totalSlack } = dates;
  const slack = `${work.columns.slack.toLowerCase()} ${totalSlack}d`;
  return {
    label: critical && totalSlack === 0 ? work.critical : slack,
    tooltip: `${work.columns.slack}: ${workingDays(totalSlack)}`,
  };
}

/** Returns how high a risk is, today and after its responses, or how a stakeholder is to be dealt with. */
export function ratingHint(element: Element, locale: Locale): Hint | undefined {
  const words = wordsOf(locale);
  if (element.kind === 'stakeholder') {
    const label = strategyOf(words.stakeholders, element);
    return /\p{L}/u.test(label) ? { label } : undefined;
  }
  const assessed = element.kind === 'risk' ? assess(element) : undefined;
  if (!assessed) return undefined;
  const [today, after] = [rated(words, assessed.today), rated(words, assessed.after)];
  return { label: today === after ? today : `${today} → ${after}` };
}

function isWritten({ on, starts, ends }: Timing, { start, finish }: Scheduled): boolean {
  return on === start || (starts === start && ends === finish);
}

function rated({ risks }: Words, assessment: Assessment): string {
  return `${scoreOf(assessment)} ${risks.bands[bandOf(assessment)].toLowerCase()}`;
}
