import { wordsOf } from '../locale/words.ts';
import type { Plan } from '../plan/plan.ts';
import type { Drawing } from './diagram-type.ts';
import { distinct, titleWithin } from './labels.ts';
import type { Happening, Recurring } from './recurrences.ts';
import { timelineSource } from './timeline-mermaid.ts';
import { periodsOf } from './timeline-periods.ts';

const longestTitle = 60;

/** Precedes the title of what recurs, so that colour is not what tells them apart. */
const marks: Readonly<Record<Recurring['kind'], string>> = {
  meeting: '●',
  measurement: '▲',
  review: '◆',
  activity: '■',
};

/** The year as a timeline with a column for each month, where a place has no room for a matrix. */
export function wheelTimeline(
  plan: Plan,
  happenings: readonly Happening[],
): Pick<Drawing, 'source' | 'ids' | 'legend'> {
  const { kinds, times: timesOf } = wordsOf(plan.locale).wheel;
  const labels = labelsOf(happenings);
  const labelled = happenings.map(({ recurring, month, times }) => {
    const label = labels.get(recurring) ?? '';
    return { recurring, day: month, label: times > 1 ? `${label} · ${timesOf(times)}` : label };
  });
  const shown = new Set(happenings.map(({ recurring }) => recurring.kind));
  return {
    source: timelineSource(periodsOf(plan.locale, labelled, 'month')),
    ids: Object.fromEntries(labelled.map(({ label, recurring }) => [label, recurring.element.id])),
    legend: (Object.keys(marks) as Recurring['kind'][])
      .filter((kind) => shown.has(kind))
      .map((kind) => ({ mark: marks[kind], text: kinds[kind] })),
  };
}

function labelsOf(happenings: readonly Happening[]): Map<Recurring, string> {
  const distinctTitle = distinct();
  const labels = new Map<Recurring, string>();
  for (const { recurring } of happenings) {
    if (labels.has(recurring)) continue;
    const title = titleWithin(recurring.element, longestTitle);
    labels.set(
      recurring,
      `${marks[recurring.kind]} ${distinctTitle(title, (times) => `${title} (${times})`)}`,
    );
  }
  return labels;
}
