import type { Link, LinkType } from '../../plan/work.ts';
import type { Losses } from '../imported.ts';
import type { Task } from './outline.ts';
import { daysOf, isElapsed, isPercent, momentIn } from './units.ts';
import { flagIn, nodes, numberIn } from './xml.ts';

const types: readonly LinkType[] = ['finish-finish', 'finish-start', 'start-finish', 'start-start'];
/** Lags are counted in tenths of a minute. */
const tenths = 10;

/** Returns what a task waits for; lags are in days of its own calendar. */
export function linksOf(
  task: Task,
  tasks: ReadonlyMap<number, Task>,
  hoursPerDay: number,
  opening: number,
  losses: Losses,
): Link[] {
  return nodes(task.node, 'PredecessorLink').flatMap((node): Link[] => {
    const from = tasks.get(numberIn(node, 'PredecessorUID') ?? -1);
    const type = types[numberIn(node, 'Type') ?? 1];
    const format = numberIn(node, 'LagFormat');
    if (flagIn(node, 'CrossProject') || !from || !type || !canWait(task, from, type)) {
      losses.add('link', task.title);
      return [];
    }
    const minutes = (numberIn(node, 'LinkLag') ?? 0) / tenths;
    if (isPercent(format) && minutes !== 0) losses.add('percentLag', task.title);
    const lag = isPercent(format) ? undefined : daysOf(minutes, hoursPerDay, isElapsed(format));
    const isAtOpening = type === 'finish-start' && from.kind === 'milestone' && isEarly(from, opening);
    return [
      {
        type: isAtOpening ? 'start-start' : type,
        predecessor: from.id,
        ...(lag && lag.value !== 0 ? { lag } : {}),
      },
    ];
  });
}

/** A phase can only wait to begin, and nothing waits for what encloses it or lies in it. */
function canWait(task: Task, from: Task, type: LinkType): boolean {
  const begins = type === 'finish-start' || type === 'start-start';
  const isApart = !`${task.id}.`.startsWith(`${from.id}.`) && !from.id.startsWith(`${task.id}.`);
  return isApart && (task.kind !== 'phase' || begins);
}

/** A milestone in the morning lets work begin on its own day, which in a plan is to begin with it. */
function isEarly({ node }: Task, opening: number): boolean {
  const moment = momentIn(node, 'Start');
  return moment !== undefined && moment.minutes <= opening;
}
