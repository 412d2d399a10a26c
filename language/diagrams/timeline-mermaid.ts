import { timelineText } from './mermaid-text.ts';
import type { MermaidSource } from './source.ts';
import type { TimelineYear } from './timeline-periods.ts';

const periodWidth = 200;
const eventHeight = 66;
const aroundPeriods = { width: 104, height: 420 };

/** Writes a timeline: a band for each year, a column for each period, and beneath it what happens then. */
export function timelineSource(years: readonly TimelineYear<{ readonly label: string }>[]): MermaidSource {
  const lines = years.flatMap(({ year, periods }) => [
    `  section ${year}`,
    ...periods.flatMap(({ title, events }) => [
      `    ${timelineText(title)}`,
      ...events.map(({ label }) => `      : ${timelineText(label)}`),
    ]),
  ]);
  const periods = years.flatMap((year) => year.periods);
  const most = Math.max(0, ...periods.map(({ events }) => events.length));
  const extent = {
    width: aroundPeriods.width + periods.length * periodWidth,
    height: aroundPeriods.height + most * eventHeight,
  };
  return { type: 'timeline', lines, extent };
}
