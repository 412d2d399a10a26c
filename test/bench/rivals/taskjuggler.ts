import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Duration } from '../../../language/plan/literals.ts';
import type { Plan } from '../../../language/plan/plan.ts';
import type { Activity } from '../../../language/plan/work.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { day } from '../../language/build-plan.ts';
import { iso } from '../../language/schedule/plans.ts';
import { LeftOut } from '../left-out.ts';
import { factorOf, type Row, rowOf } from '../measure.ts';
import { inFolder, processTimes } from '../process.ts';
import { networkPlan, scheduleTimes } from '../schedule.ts';

/**
 * Returns how long Varde takes to schedule a network, and TaskJuggler as a whole process for the same. Rejects with
 * `LeftOut` where there is no TaskJuggler.
 */
export async function taskJugglerRows(activities: number, runs: number): Promise<Row[]> {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const tj3 = folders.map((folder) => join(folder, 'tj3')).find(existsSync);
  if (!tj3) throw new LeftOut('TaskJuggler (tj3) is not on the path.');
  const plan = networkPlan(activities);
  const ours = rowOf(`${activities} activities: scheduled`, await scheduleTimes(plan, 40));
  const theirs = rowOf(
    `${activities} activities: the same, tj3`,
    await inFolder({ 'plan.tjp': projectOf(plan) }, (folder) =>
      processTimes(runs, folder, [tj3, '--silent', '--no-reports', 'plan.tjp']),
    ),
  );
  return [ours, theirs, factorOf('scheduled faster than tj3', theirs, ours, 1000)];
}

/** TaskJuggler knows no years after 2035, and the network takes many. */
const begin = '2001-01-01';

/** Returns the network as a project of TaskJuggler: working time alone, and nobody who does it. */
function projectOf(plan: Plan): string {
  const { start = 0, finish = 0 } = schedulePlan(plan);
  const end = day(begin) + finish - start + 1;
  const lines = [`project plan "Plan" ${begin} - ${iso(end)} {`, '}'];
  for (const element of plan.elements) {
    if (element.kind === 'phase') {
      if (lines.length > 2) lines.push('}');
      lines.push(`task ${element.id} "${element.id}" {`);
    } else if (element.kind === 'activity') {
      lines.push(taskOf(element));
    }
  }
  return [...lines, '}', ''].join('\n');
}

function taskOf({ id, timing: { takes, waitsFor } }: Activity): string {
  const before = [...new Map(waitsFor.map((link) => [link.predecessor, link])).values()].map(
    ({ predecessor, lag }) => `${predecessor}${lag ? ` { gaplength ${daysOf(lag)} }` : ''}`,
  );
  const begins = before.length > 0 ? `depends ${before.join(', ')}` : `start ${begin}`;
  return `  task ${id.slice(id.lastIndexOf('.') + 1)} "${id}" { length ${daysOf(takes)} ${begins} }`;
}

function daysOf(duration: Duration | undefined): string {
  return `${duration?.value ?? 1}d`;
}
