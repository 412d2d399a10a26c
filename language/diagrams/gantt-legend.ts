import { wordsOf } from '../locale/words.ts';
import type { Plan } from '../plan/plan.ts';
import { type Schedule, type Scheduled, scheduledById } from '../schedule/schedule.ts';
import type { LegendEntry } from './diagram.ts';
import type { Chart } from './gantt-chart.ts';
import { workColours } from './palette.ts';

/** What the marks and colours stand for that a gantt chart uses. */
export function chartLegend(
  plan: Plan,
  schedule: Schedule,
  { sections, shown, asOf, difference }: Chart,
): LegendEntry[] {
  const { work: words, difference: earlier } = wordsOf(plan.locale);
  const work = sections.flatMap(({ rows }) => rows.map((row) => row.work));
  const dates = work.flatMap(({ id }) => scheduledById(schedule, id) ?? []);
  const isDone = ({ done }: Scheduled) => shown.has('done') && done >= 1;
  const isActive = ({ done }: Scheduled) => shown.has('done') && done > 0 && done < 1;
  const bars = work.flatMap(({ id, kind }) =>
    kind === 'milestone' || kind === 'gate' ? [] : (scheduledById(schedule, id) ?? []),
  );
  const rows: [boolean, LegendEntry][] = [
    [
      bars.some((one) => !isDone(one) && !isActive(one)),
      { mark: '□', colour: workColours.planned, text: words.planned },
    ],
    [dates.some(isActive), { mark: '■ %', colour: workColours.active, text: words.underWay }],
    [dates.some(isDone), { mark: '■ ✓', colour: workColours.done, text: words.done }],
    [
      shown.has('critical') && dates.some(({ critical }) => critical),
      { mark: '■', colour: workColours.critical, text: words.legend.critical },
    ],
    [
      shown.has('baseline') && work.some(({ timing }) => timing.baseline),
      {
        mark: '—',
        colour: workColours.done,
        text: difference ? earlier.legend.earlierDates : words.legend.baseline,
      },
    ],
    [work.some(({ kind }) => kind === 'milestone'), { mark: '◆', text: words.kinds.milestone }],
    [work.some(({ kind }) => kind === 'gate'), { mark: '◇', text: words.kinds.gate }],
    [asOf !== undefined, { mark: '|', colour: workColours.critical, text: words.legend.asOf }],
  ];
  return rows.filter(([isShown]) => isShown).map(([, entry]) => entry);
}
