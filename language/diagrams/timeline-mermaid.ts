import { timelineText } from './mermaid-text.ts';
import type { MermaidSource } from './source.ts';
import type { TimelineYear } from './timeline-periods.ts';

/** Writes a timeline: a band for each year, a column for each period, and beneath it what happens then. */
export function timelineSource(years: readonly TimelineYear<{ readonly label: string }>[]): MermaidSource {
  const lines = years.flatMap(({ year, periods }) => [
    `  section ${year}`,
    ...periods.flatMap(({ title, events }) => [
      `    ${timelineText(title)}`,
      ...events.map(({ label }) => `      : ${timelineText(label)}`),
    ]),
  ]);
  return { type: 'timeline', lines };
}
