import { slackOf } from '../../diagrams/gantt-table.ts';
import { depthsOf } from '../../diagrams/selection.ts';
import { formatShare } from '../../locale/numbers.ts';
import { reasonText } from '../../schedule/reason-text.ts';
import { byFinish, type DatedWork, datedWork, movedCell, openWork, stateCell } from '../dated-work.ts';
import type { Block } from '../document.ts';
import type { Subject } from '../subject.ts';
import { type ColumnOf, tableOf } from '../table.ts';
import { dayText, namesBy, namesOf } from '../texts.ts';

/** Work that begins within so many days is near. */
const near = 28;

/** The phases with their dates and how they stand; a phase within another begins with a dash. */
export function phasesTable(subject: Subject): Block[] {
  const { plan, words, report } = subject;
  const { start, finish, status, phase } = words.work.columns;
  const depths = depthsOf(plan);
  return tableOf(report.tables.phases, datedWork(subject, 'phase'), [
    { title: phase, cell: ({ work }) => `${'– '.repeat((depths.get(work.id) ?? 1) - 1)}${work.title}` },
    { title: start, cell: ({ dates }) => dayText(subject, dates.start) },
    { title: finish, cell: ({ dates }) => dayText(subject, dates.finish) },
    ...agreedColumns(subject),
    { title: report.columns.done, cell: ({ dates }) => formatShare(plan.locale, dates.done) },
    { title: status, cell: (one) => stateCell(subject, one) },
  ]);
}

/** Milestones and gates in the order of time. */
export function pointsTable(
  subject: Subject,
  caption = subject.report.tables.points,
  kinds: readonly ('milestone' | 'gate')[] = ['milestone', 'gate'],
): Block[] {
  const { words, report } = subject;
  const { kind, status, owner } = words.work.columns;
  return tableOf(caption, datedWork(subject, ...kinds).sort(byFinish), [
    { title: report.columns.what, cell: ({ work }) => work.title },
    ...(kinds.length > 1
      ? [{ title: kind, cell: ({ work }: DatedWork) => words.work.kinds[work.kind] }]
      : []),
    { title: report.columns.day, cell: ({ dates }) => dayText(subject, dates.finish) },
    ...agreedColumns(subject),
    { title: owner, cell: ({ work }) => namesOf(subject, [work.owner]) },
    { title: status, cell: (one) => stateCell(subject, one) },
  ]);
}

/** Work that is late, and critical work that is near, with what decides its dates. */
export function attentionTable(subject: Subject): Block[] {
  const { plan, day, words, report } = subject;
  const { work: title, owner, start, finish, status, slack, reason } = words.work.columns;
  const rows = openWork(subject).filter(
    ({ work, state, dates }) =>
      work.kind === 'activity' && (state === 'late' || (dates.critical && dates.start <= day + near)),
  );
  return tableOf(report.tables.attention, rows, [
    { title, cell: ({ work }) => work.title },
    { title: owner, cell: ({ work }) => namesOf(subject, [work.owner]) },
    { title: start, cell: ({ dates }) => dayText(subject, dates.start) },
    { title: finish, cell: ({ dates }) => dayText(subject, dates.finish) },
    { title: slack, cell: ({ dates }) => slackOf(words, dates) },
    { title: reason, cell: ({ dates }) => reasonText(plan, dates.reason) },
    { title: status, cell: (one) => stateCell(subject, one) },
  ]);
}

/** What is not done yet, in the order of time. */
export function remainingTable(subject: Subject): Block[] {
  const { words, report } = subject;
  const { work: title, owner, finish, status } = words.work.columns;
  return tableOf(report.tables.remaining, openWork(subject).sort(byFinish), [
    { title, cell: ({ work }) => work.title },
    { title: owner, cell: ({ work }) => namesOf(subject, [work.owner]) },
    { title: report.columns.byWhom, cell: ({ work }) => namesBy(subject, work.by) },
    { title: finish, cell: ({ dates }) => dayText(subject, dates.finish) },
    { title: status, cell: (one) => stateCell(subject, one) },
  ]);
}

function agreedColumns(subject: Subject): ColumnOf<DatedWork>[] {
  const { agreed, moved } = subject.report.columns;
  return [
    { title: agreed, cell: ({ work }) => dayText(subject, work.timing.baseline?.last) },
    { title: moved, cell: (one) => movedCell(subject, one) },
  ];
}
