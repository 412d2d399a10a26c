import type { Day } from '../../plan/literals.ts';
import { addMonths } from '../../schedule/civil-days.ts';
import type { Chart, WrittenTask } from './statements.ts';

/** When a task begins and ends, the moment of the end not included, in days since 1970. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A task of a chart, with what it waits for. */
export interface TimedTask {
  readonly written: WrittenTask;
  readonly span: Span;
  /** Indexes of tasks; the one before it where no start is written. */
  readonly after: readonly number[];
  /** Ids that are not there. */
  readonly unknown: readonly string[];
  /** A start or an end that nobody can read. */
  readonly unread: readonly string[];
}

/**
 * Returns when all tasks of a chart are, worked out as Mermaid does: days that are excluded make a task longer
 * (mermaid, `ganttDb.js`, `fixTaskDates`). What begins nowhere else begins on `origin`.
 */
export function timedTasks(
  { tasks, inclusiveEnds }: Chart,
  readDay: (text: string) => Day | undefined,
  isOpen: (day: Day) => boolean,
  origin: Day,
): TimedTask[] {
  const byId = new Map(tasks.flatMap(({ id }, index) => (id === undefined ? [] : [[id, index] as const])));
  const timed: TimedTask[] = [];
  const open = new Set<number>();
  for (const index of tasks.keys()) timeOf(index);
  return timed;

  function timeOf(index: number): Span {
    const known = timed[index];
    const written = tasks[index];
    if (known) return known.span;
    if (!written || open.has(index)) return { start: origin, end: origin };
    open.add(index);
    const ids = /^after\s+(.*)$/.exec(written.start ?? '')?.[1]?.split(/\s+/);
    const fixed = written.start === undefined || ids ? undefined : readDay(written.start);
    const isRead = ids !== undefined || fixed !== undefined || written.start === undefined;
    const follows =
      fixed !== undefined ? [] : ids ? ids.flatMap((id) => byId.get(id) ?? []) : index > 0 ? [index - 1] : [];
    const after = follows.filter((other) => other !== index && !open.has(other));
    const start = fixed ?? after.reduce((latest, other) => Math.max(latest, timeOf(other).end), -Infinity);
    const from = Number.isFinite(start) ? start : origin;
    const end = endOf(written.end, from);
    const span = { start: from, end: end ?? from + 1 };
    timed[index] = {
      written,
      span,
      after,
      unknown: (ids ?? []).filter((id) => !byId.has(id)),
      unread: [...(isRead ? [] : [written.start ?? '']), ...(end === undefined ? [written.end] : [])],
    };
    open.delete(index);
    return span;
  }

  function endOf(text: string, start: number): number | undefined {
    const until = /^until\s+(\S+)/.exec(text)?.[1];
    const other = until === undefined ? undefined : byId.get(until);
    if (other !== undefined) return Math.max(start, timeOf(other).start);
    const day = readDay(text);
    if (day !== undefined) return Math.max(start, day + (inclusiveEnds ? 1 : 0));
    const [, digits, unit] = /^(\d+(?:\.\d+)?)(ms|[Mdhmswy])$/.exec(text) ?? [];
    if (digits === undefined || unit === undefined) return undefined;
    const value = Math.min(Number(digits), mostDays);
    const months = unit === 'M' ? value : unit === 'y' ? value * 12 : undefined;
    const plain =
      months === undefined ? start + value * (days[unit] ?? 1) : addMonths(start, Math.round(months));
    return stretched(start, plain);
  }

  function stretched(start: number, plain: number): number {
    let end = plain;
    for (let day = start + 1; day <= end && end < start + mostDays; day++)
      if (!isOpen(Math.floor(day))) end++;
    return end;
  }
}

const mostDays = 36_500;
const days: Readonly<Record<string, number>> = {
  ms: 1 / 86_400_000,
  s: 1 / 86_400,
  m: 1 / 1440,
  h: 1 / 24,
  d: 1,
  w: 7,
};
