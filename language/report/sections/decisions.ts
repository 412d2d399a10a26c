import type { Decision } from '../../plan/governance.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import { byFinish, datedWork } from '../dated-work.ts';
import type { Block } from '../document.ts';
import type { Subject } from '../subject.ts';
import { type ColumnOf, tableOf } from '../table.ts';
import { dayText, namesBy, namesOf, periodText } from '../texts.ts';

/** Decisions that are still to be taken, in the order of time; those without a day last. */
export function wantedDecisions({ plan }: Subject): Decision[] {
  return ownOfKind(plan, 'decision')
    .filter(({ chosen }) => chosen === undefined)
    .sort(byDay);
}

/** Decisions that are still to be taken. */
export function wantedTable(subject: Subject): Block[] {
  const { tables, columns } = subject.report;
  return tableOf(tables.wanted, wantedDecisions(subject), [
    ...whoAndWhen(subject),
    { title: columns.options, cell: ({ options }) => options.join('; ') },
    { title: columns.affects, cell: ({ affects }) => namesOf(subject, affects) },
  ]);
}

/** Decisions that have been taken, and why. */
export function takenTable(subject: Subject): Block[] {
  const { tables, columns } = subject.report;
  const taken = ownOfKind(subject.plan, 'decision').filter(({ chosen }) => chosen !== undefined);
  return tableOf(tables.taken, taken.sort(byDay), [
    ...whoAndWhen(subject),
    { title: columns.chosen, cell: ({ chosen = '' }) => chosen },
    { title: columns.reason, cell: ({ why = '' }) => why },
  ]);
}

/** Every decision, taken or not. */
export function decisionsTable(subject: Subject): Block[] {
  const { kinds, columns } = subject.report;
  return tableOf(kinds.decision, ownOfKind(subject.plan, 'decision').sort(byDay), [
    ...whoAndWhen(subject),
    {
      title: columns.options,
      cell: ({ options, chosen }) => (chosen === undefined ? options.join('; ') : ''),
    },
    { title: columns.chosen, cell: ({ chosen = '' }) => chosen },
    { title: columns.reason, cell: ({ why = '' }) => why },
  ]);
}

/** Gates that are not passed, with what they ask. */
export function gatesTable(subject: Subject): Block[] {
  const { words, report } = subject;
  const { day, decidedBy, criteria } = report.columns;
  const ahead = datedWork(subject, 'gate').filter(({ dates }) => dates.done < 1);
  return tableOf(report.tables.gates, ahead.sort(byFinish), [
    { title: words.work.kinds.gate, cell: ({ work }) => work.title },
    { title: day, cell: ({ dates }) => dayText(subject, dates.finish) },
    { title: decidedBy, cell: ({ work }) => namesBy(subject, work.by) },
    { title: criteria, cell: ({ work }) => work.criteria.join('; ') },
  ]);
}

function whoAndWhen(subject: Subject): ColumnOf<Decision>[] {
  const { what, decidedBy, when } = subject.report.columns;
  return [
    { title: what, cell: ({ title }) => title },
    { title: decidedBy, cell: ({ by }) => namesOf(subject, by) },
    { title: when, cell: ({ on }) => periodText(subject, on) },
  ];
}

function byDay(a: Decision, b: Decision): number {
  return (a.on?.last ?? Number.MAX_SAFE_INTEGER) - (b.on?.last ?? Number.MAX_SAFE_INTEGER);
}
