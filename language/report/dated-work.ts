import { stateOf, type WorkState } from '../diagrams/work-state.ts';
import { ownOfKind } from '../plan/own-elements.ts';
import type { Work } from '../plan/work.ts';
import { calendarsOf } from '../schedule/calendars.ts';
import { type Scheduled, scheduledById } from '../schedule/schedule.ts';
import type { Cell } from './document.ts';
import type { Subject } from './subject.ts';

/** Work that has dates, and how it stands. */
export interface DatedWork<W extends Work = Work> {
  readonly work: W;
  readonly dates: Scheduled;
  readonly state: WorkState;
  /** How many working days it ends after the day that was once agreed, less than 0 for before; undefined without such a day. */
  readonly moved: number | undefined;
}

/** The work of the kinds that has dates, in the order of the text. */
export function datedWork<K extends Work['kind']>(
  { plan, schedule }: Subject,
  ...kinds: readonly K[]
): DatedWork<Extract<Work, { kind: K }>>[] {
  return ownOfKind(plan, ...kinds).flatMap((element) => {
    const work = element as Extract<Work, { kind: K }>;
    const dates = scheduledById(schedule, work.id);
    if (!dates) return [];
    const { baseline } = work.timing;
    const calendar = calendarsOf(plan)(work);
    const moved = baseline && calendar.rank(dates.finish + 1) - calendar.rank(baseline.last + 1);
    return [{ work, dates, state: stateOf(plan, schedule, work), moved }];
  });
}

/** What is left to do, in the order of time: activities, milestones and gates that do not come back. */
export function openWork(subject: Subject): DatedWork[] {
  return datedWork(subject, 'activity', 'milestone', 'gate')
    .filter(({ dates }) => dates.done < 1 && !dates.occurrences)
    .sort((a, b) => a.dates.start - b.dates.start);
}

/** Work by when it ends. */
export function byFinish(a: DatedWork, b: DatedWork): number {
  return a.dates.finish - b.dates.finish;
}

/** How far the work has moved from its agreed end; nothing where none was agreed. */
export function movedCell({ words, report }: Subject, { moved }: DatedWork): Cell {
  if (moved === undefined) return { text: '' };
  if (moved === 0) return { text: report.asAgreed };
  const days = words.workingDays(Math.abs(moved));
  return moved > 0 ? { text: report.later(days), tone: 'warning' } : { text: report.earlier(days) };
}

/** How the work stands, in a word. */
export function stateCell({ words }: Subject, { state, dates }: DatedWork): Cell {
  const text = words.kanban.columns[state];
  if (state === 'late') return { text, tone: 'critical' };
  if (state === 'done') return { text, tone: 'good' };
  return dates.critical ? { text: `${text}, ${words.work.critical}`, tone: 'warning' } : { text };
}
