import { formatDays, isoDay } from '../locale/dates.ts';
import { formatShare } from '../locale/numbers.ts';
import { wordsOf } from '../locale/words.ts';
import type { DayRange } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import type { Work } from '../plan/work.ts';
import { type Schedule, type Scheduled, scheduledById } from '../schedule/schedule.ts';
import type { Chart } from './gantt-chart.ts';
import { titleWithin } from './labels.ts';
import { taskName } from './mermaid-text.ts';
import type { Row } from './work-sections.ts';

const longestTask = 70;
const fromBefore = '← ';
const goesOn = ' →';

/** The lines of a gantt chart for a row: its bar, and where that is shown its baseline beneath. */
export function taskLines(plan: Plan, schedule: Schedule, { id, work }: Row, chart: Chart): string[] {
  const dates = scheduledById(schedule, work.id);
  if (!dates) return [];
  const { baseline } = work.timing;
  const isCut = baseline && (baseline.last < chart.span.first || baseline.first > chart.span.last);
  return [
    ...barLine(labelOf(plan, work, dates, chart), tagsOf(work, dates, chart), id, {
      days: { first: dates.start, last: dates.finish },
      span: chart.span,
    }),
    ...(baseline && !isCut && chart.shown.has('baseline')
      ? barLine(baselineLabel(plan, baseline, chart), ['done'], `${id}_baseline`, {
          days: baseline,
          span: chart.span,
        })
      : []),
  ];
}

function baselineLabel({ locale }: Plan, { first, last }: DayRange, { difference: compared }: Chart): string {
  const { work, difference } = wordsOf(locale);
  const days = formatDays(locale, first, last);
  return compared ? difference.earlierDates(days) : work.baseline(days);
}

/** Mermaid's end of a task is the day after its last. */
function barLine(
  label: string,
  tags: readonly string[],
  id: string,
  { days, span }: { readonly days: DayRange; readonly span: DayRange },
): string[] {
  const first = Math.max(days.first, span.first);
  const last = Math.min(days.last, span.last);
  const marked = `${first > days.first ? fromBefore : ''}${label}${last < days.last ? goesOn : ''}`;
  return [`    ${taskName(marked)} :${[...tags, id, isoDay(first), isoDay(last + 1)].join(', ')}`];
}

function tagsOf({ id, kind }: Work, { critical, done }: Scheduled, { shown, difference }: Chart): string[] {
  const isRemoved = difference?.elements.get(id)?.type === 'removed';
  const state = isRemoved || done >= 1 ? ['done'] : done > 0 ? ['active'] : [];
  return [
    ...(critical && shown.has('critical') && !isRemoved ? ['crit'] : []),
    ...(isRemoved || shown.has('done') ? state : []),
    ...(kind === 'milestone' || kind === 'gate' ? ['milestone'] : []),
  ];
}

function labelOf(plan: Plan, work: Work, dates: Scheduled, { shown }: Chart): string {
  const words = wordsOf(plan.locale);
  const { done, totalSlack, occurrences, critical } = dates;
  const parts = [titleWithin(work, longestTask)];
  if (occurrences && occurrences.length > 1) parts.push(words.work.occurrences(occurrences.length));
  if (shown.has('done')) {
    if (done >= 1) parts[0] += ' ✓';
    else if (done > 0) parts.push(formatShare(plan.locale, done));
  }
  if (totalSlack < 0) parts.push(words.work.late(-totalSlack));
  else if (shown.has('slack') && done < 1 && !occurrences && !critical)
    parts.push(words.work.slack(totalSlack));
  return parts.join(' · ');
}
