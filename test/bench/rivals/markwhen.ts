import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { planOf } from '../../language/parse.ts';
import { type Row, rowOf, times } from '../measure.ts';
import { fromNpm } from './from-npm.ts';

const perSection = 20;

/** Returns how long Varde and Markwhen take from text to dates, for the same events. */
export async function markwhenRows(events: number, runs: number): Promise<Row[]> {
  const folder = await fromNpm('@markwhen/parser');
  const entry = join(folder, 'node_modules/@markwhen/parser/lib/index.js');
  const { parse } = (await import(pathToFileURL(entry).href)) as { parse(text: string): unknown };
  const [ours, theirs] = [vardeText(events), markwhenText(events)];
  return [
    rowOf(`${events} events: text to dates`, await times(runs, async () => schedulePlan(await planOf(ours)))),
    rowOf(`${events} events: the same, Markwhen`, await times(runs, () => parse(theirs))),
  ];
}

function vardeText(events: number): string {
  const phases = sections(
    events,
    (at) => `  activity A${at} "Hendelse ${at}" { starts ${dayOf(at)} takes 3d elapsed }`,
  );
  const blocks = phases.map((lines, at) => `phase F${at} "Fase ${at}" {\n${lines.join('\n')}\n}`);
  return `plan P "Plan" { locale nb starts 2026-01-05 }\n${blocks.join('\n')}\n`;
}

function markwhenText(events: number): string {
  const all = sections(events, (at) => `${dayOf(at)} / 3 days: Hendelse ${at}`);
  return all.map((lines, at) => `# Fase ${at}\n${lines.join('\n')}\n`).join('\n');
}

function sections(events: number, line: (at: number) => string): string[][] {
  return Array.from({ length: Math.ceil(events / perSection) }, (_, section) => {
    const first = section * perSection;
    return Array.from({ length: Math.min(perSection, events - first) }, (_, at) => line(first + at));
  });
}

function dayOf(at: number): string {
  return new Date(Date.UTC(2026, 0, 5 + (at % 1000))).toISOString().slice(0, 10);
}
