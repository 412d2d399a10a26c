import type { Link } from '../../plan/work.ts';
import type { Losses } from '../imported.ts';
import type { Item } from './statements.ts';
import type { Task } from './tasks.ts';
import { calendarTime, workingTime } from './values.ts';
import { splitAtCommas } from './working-hours.ts';

/** Finds tasks by references as they stand in a task: `a.b`, or `!b` and `!!c.d` from the tasks around it. */
export class References {
  private readonly byPath: ReadonlyMap<string, Task>;

  constructor(tasks: readonly Task[]) {
    this.byPath = new Map(tasks.map((task) => [task.path.join('.'), task]));
  }

  find(from: Task, reference: string): Task | undefined {
    const [, marks = '', rest = ''] = /^(!*)(.*)$/.exec(reference) ?? [];
    const around = marks === '' ? [] : from.path.slice(0, Math.max(0, from.path.length - marks.length));
    return this.byPath.get([...around, rest].join('.'));
  }
}

/** Returns what a task depends on. A milestone on a date lies at its morning, so that what follows begins on that day. */
export function linksOf(task: Task, references: References, hoursPerDay: number, losses: Losses): Link[] {
  const dependencies = (task.said.get('depends') ?? []).flatMap(({ items }) => splitAtCommas(items));
  return dependencies.flatMap(([reference]): Link[] => {
    const other = reference && references.find(task, reference.text);
    if (!reference || !other) {
      losses.add('unknownLink', `${task.place.title}: ${reference?.text ?? ''}`);
      return [];
    }
    if (`${task.id}.`.startsWith(`${other.id}.`) || other.id.startsWith(`${task.id}.`)) {
      losses.add('link', task.place.title);
      return [];
    }
    const lag = lagOf(reference, hoursPerDay);
    const isAtMorning = other.kind === 'milestone' && other.said.has('start') && !other.said.has('depends');
    const isStart = isAtMorning || reference.body?.some(({ keyword }) => keyword === 'onstart');
    return [
      { type: isStart ? 'start-start' : 'finish-start', predecessor: other.id, ...(lag ? { lag } : {}) },
    ];
  });
}

function lagOf({ body = [] }: Item, hoursPerDay: number): Link['lag'] {
  const gap = (word: string) => body.find(({ keyword }) => keyword === word)?.items[0];
  const lag = workingTime(gap('gaplength'), hoursPerDay) ?? calendarTime(gap('gapduration'));
  return lag && lag.value > 0 ? lag : undefined;
}
