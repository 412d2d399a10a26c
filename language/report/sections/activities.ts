import { audienceOf } from '../../plan/reach.ts';
import type { Activity, ActivityKind } from '../../plan/work.ts';
import { type DatedWork, datedWork, stateCell } from '../dated-work.ts';
import type { Block } from '../document.ts';
import type { Subject } from '../subject.ts';
import { type ColumnOf, tableOf } from '../table.ts';
import { dayText, namesBy, namesOf, whenText } from '../texts.ts';

type Row = DatedWork<Activity>;

/** The activities of the kinds in the order of time. */
export function activitiesOf(subject: Subject, ...kinds: readonly ActivityKind[]): Row[] {
  return datedWork(subject, 'activity')
    .filter(({ work }) => work.is !== undefined && kinds.includes(work.is))
    .sort((a, b) => a.dates.start - b.dates.start);
}

/** What is said how, why, to whom, when and by whom. */
export function communicationTable(subject: Subject): Block[] {
  const { tables, columns } = subject.report;
  return tableOf(tables.communication, activitiesOf(subject, 'communication'), [
    { title: columns.what, cell: ({ work }) => work.title },
    { title: columns.message, cell: ({ work: { message = '' } }) => message },
    { title: columns.how, cell: ({ work }) => work.channel.join(', ') },
    { title: columns.why, cell: ({ work: { why = '' } }) => why },
    ...peopleAndTime(subject),
  ]);
}

/** Whom what is done with, and why. */
export function anchoringTable(subject: Subject): Block[] {
  const { tables, columns } = subject.report;
  return tableOf(tables.anchoring, activitiesOf(subject, 'anchoring'), [
    { title: columns.what, cell: ({ work }) => work.title },
    { title: columns.how, cell: ({ work }) => work.channel.join(', ') },
    { title: columns.why, cell: ({ work: { why = '' } }) => why },
    ...peopleAndTime(subject),
  ]);
}

/** What is tried and spread, with what must hold before it goes on. */
export function pilotsTable(subject: Subject): Block[] {
  const { tables, columns } = subject.report;
  return tableOf(tables.pilots, activitiesOf(subject, 'pilot', 'rollout'), [
    { title: columns.what, cell: ({ work }) => work.title },
    { title: columns.scope, cell: ({ work: { scope = '' } }) => scope },
    ...peopleAndTime(subject),
    { title: columns.criteria, cell: ({ work }) => work.criteria.join('; ') },
  ]);
}

/** Whom is taught what, or helped with it. */
export function peopleTable(subject: Subject, kind: 'training' | 'support'): Block[] {
  const { tables, columns } = subject.report;
  return tableOf(tables[kind], activitiesOf(subject, kind), [
    { title: columns.what, cell: ({ work }) => work.title },
    { title: columns.why, cell: ({ work: { why = '' } }) => why },
    ...peopleAndTime(subject),
  ]);
}

/** What is handed over to whom, and what must hold for it. */
export function handoverTable(subject: Subject): Block[] {
  const { report, words } = subject;
  const { columns, tables } = report;
  return tableOf(tables.handover, activitiesOf(subject, 'handover'), [
    { title: columns.what, cell: ({ work }) => work.title },
    { title: columns.receiver, cell: ({ work }) => namesOf(subject, [work.to]) },
    { title: columns.results, cell: ({ work }) => namesOf(subject, work.produces) },
    { title: columns.criteria, cell: ({ work }) => work.criteria.join('; ') },
    { title: columns.needs, cell: ({ work }) => work.needs.join('; ') },
    { title: columns.when, cell: ({ work, dates }) => whenText(subject, dates, work.timing.every) },
    { title: words.work.columns.status, cell: (one) => stateCell(subject, one) },
  ]);
}

/** Every activity with its dates. */
export function activitiesTable(subject: Subject): Block[] {
  const { report, words } = subject;
  const { start, finish, owner, status } = words.work.columns;
  return tableOf(report.kinds.activity, datedWork(subject, 'activity'), [
    { title: report.columns.what, cell: ({ work }) => work.title },
    { title: owner, cell: ({ work }) => namesOf(subject, [work.owner]) },
    { title: report.columns.byWhom, cell: ({ work }) => namesBy(subject, work.by) },
    { title: start, cell: ({ dates }) => dayText(subject, dates.start) },
    { title: finish, cell: ({ dates }) => dayText(subject, dates.finish) },
    { title: status, cell: (one) => stateCell(subject, one) },
  ]);
}

function peopleAndTime(subject: Subject): ColumnOf<Row>[] {
  const { toWhom, when, byWhom } = subject.report.columns;
  return [
    { title: toWhom, cell: ({ work }) => namesOf(subject, audienceOf(subject.plan, work)) },
    { title: when, cell: ({ work, dates }) => whenText(subject, dates, work.timing.every) },
    { title: byWhom, cell: ({ work }) => namesBy(subject, work.by) },
  ];
}
