import type { Machine } from './machine.ts';
import type { Row } from './measure.ts';
import { tableOf } from './table.ts';

/** One run of the benchmark. */
export interface Run {
  readonly machine: Machine;
  readonly rows: readonly Row[];
  /** What could not be measured, and why. */
  readonly leftOut: readonly string[];
}

const heading = '## The last run';

/** Returns the page of the handbook with another last run. Throws where the page has no place for it. */
export function pageWith(page: string, { machine, rows, leftOut }: Run): string {
  const place = page.indexOf(`\n${heading}\n`);
  if (place < 0) throw new Error(`The page lacks the heading “${heading}”.`);
  const { date, processor, processors, memory, load, versions } = machine;
  const busy =
    load > processors ? ' Other programs kept it busy: the times are longer than they should be.' : '';
  const programs = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const parts = [
    page.slice(0, place + 1) + heading,
    `${date}, on ${processor} (${processors} processors, ${memory} GB).${busy} With ${programs.join('; ')}.`,
    tableOf(rows),
    ...(leftOut.length > 0 ? [leftOut.map((why) => `- Left out: ${why}`).join('\n')] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
