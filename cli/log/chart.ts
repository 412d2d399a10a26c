import { formatDay } from '../../language/locale/dates.ts';
import { reviewWords } from '../../language/locale/review.ts';
import { misuse } from '../misuse.ts';
import type { LogEntry } from './entries.ts';

/** Draws how many days later than at first the plan ends, commit by commit, as SVG. Throws a `Misuse` where it never had dates. */
export async function logChart(entries: readonly LogEntry[]): Promise<string> {
  const { plan } = entries.at(-1) as LogEntry;
  const words = reviewWords[plan.locale];
  const dated = entries.flatMap(({ when, measures: { finish } }) =>
    finish === undefined ? [] : [{ when: when.slice(0, 10), finish }],
  );
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) throw misuse`There is nothing to draw in the plan yet.`;
  const days = dated.map(({ finish }) => finish - first.finish);
  const [least, most] = [Math.min(0, ...days), Math.max(1, ...days)];
  const mermaid = [
    'xychart-beta',
    `  x-axis [${dated.map(({ when }) => `"${when}"`).join(', ')}]`,
    `  y-axis "${words.log.title}" ${least} --> ${most}`,
    `  line [${days.join(', ')}]`,
    '',
  ].join('\n');
  const { createRenderer } = await import('../../render/renderer.ts');
  const renderer = await createRenderer();
  try {
    const caption = { title: plan.title, subtitle: words.log.title, legend: [] };
    const description = `${words.log.finish}: ${formatDay(plan.locale, last.finish)}`;
    return await renderer.svg(mermaid, { theme: 'light', title: plan.title, description, caption });
  } finally {
    renderer.dispose();
  }
}
