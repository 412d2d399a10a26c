import { ownOfKind } from '../../plan/own-elements.ts';
import type { Block } from '../document.ts';
import { figuresOf } from '../figure.ts';
import type { Subject } from '../subject.ts';
import { tableOf } from '../table.ts';
import { dayText, namesOf, rhythmText } from '../texts.ts';

/** The policies with whom they are for. */
export function policiesTable(subject: Subject): Block[] {
  const { plan, report, words } = subject;
  const { columns, kinds } = report;
  return tableOf(kinds.policy, ownOfKind(plan, 'policy'), [
    { title: columns.what, cell: ({ title }) => title },
    { title: columns.why, cell: ({ why = '' }) => why },
    { title: columns.affects, cell: (policy) => namesOf(subject, policy.for) },
    { title: words.work.columns.owner, cell: ({ owner }) => namesOf(subject, [owner]) },
    { title: columns.review, cell: ({ review }) => rhythmText(subject, review?.every) },
  ]);
}

/** The exemptions from policies with when they end. */
export function exemptionsTable(subject: Subject): Block[] {
  const { plan, day, report, words } = subject;
  const { columns, kinds } = report;
  return tableOf(kinds.exemption, ownOfKind(plan, 'exemption'), [
    { title: columns.what, cell: ({ title }) => title },
    { title: columns.exemptFrom, cell: ({ from }) => namesOf(subject, [from]) },
    { title: columns.scope, cell: ({ scope = '' }) => scope },
    { title: columns.consequence, cell: ({ consequence = '' }) => consequence },
    { title: words.work.columns.owner, cell: ({ owner }) => namesOf(subject, [owner]) },
    {
      title: columns.until,
      cell: ({ until }) => {
        const text = dayText(subject, until);
        return until !== undefined && until < day ? { text, tone: 'critical' } : text;
      },
    },
  ]);
}

/** The processes with who answers for them. */
export function processesTable(subject: Subject, processes = ownOfKind(subject.plan, 'process')): Block[] {
  const { report, words } = subject;
  const { columns, kinds } = report;
  return tableOf(kinds.process, processes, [
    { title: columns.what, cell: ({ title }) => title },
    { title: columns.why, cell: ({ why = '' }) => why },
    { title: words.work.columns.owner, cell: ({ owner }) => namesOf(subject, [owner]) },
    { title: columns.lead, cell: ({ lead }) => namesOf(subject, [lead]) },
    { title: columns.toWhom, cell: (process) => namesOf(subject, process.for) },
  ]);
}

/** The processes that the line takes over, as a table and as pictures of who does what. */
export function newProcesses(subject: Subject): Block[] {
  const processes = ownOfKind(subject.plan, 'process').filter((process) => process.is !== 'as-is');
  const ids = new Set(processes.map(({ id }) => id));
  const pictures = figuresOf(subject, 'lanes').filter(
    ({ diagram: { of } }) => of === undefined || ids.has(of),
  );
  return [...processesTable(subject, processes), ...pictures];
}
