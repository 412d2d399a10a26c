import { drawDiagram } from '../../diagrams/draw-diagram.ts';
import { formatShare } from '../../locale/numbers.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import { titleOf } from '../../plan/query.ts';
import { overloadsOf } from '../../schedule/overloads.ts';
import type { Block } from '../document.ts';
import { figuresOf } from '../figure.ts';
import type { Subject } from '../subject.ts';
import { rowsOfKind, tableOf, tableOfDiagram } from '../table.ts';
import { daysText, namesOf } from '../texts.ts';

/** Who decides what and reports to whom, as a picture and a table. */
export function organisation(subject: Subject): Block[] {
  return [...figuresOf(subject, 'governance'), ...postsTable(subject)];
}

/** Teams and roles, or only those of one kind. */
export function postsTable(subject: Subject, kind?: 'team' | 'role'): Block[] {
  const { plan, schedule, report, words } = subject;
  const { table } = drawDiagram(plan, schedule, 'governance');
  if (!kind) return tableOfDiagram(report.tables.organisation, table);
  return tableOfDiagram(report.kinds[kind], rowsOfKind(plan, table, kind), [words.governance.columns.kind]);
}

/** Roles that stay when the project is over, with what they do. */
export function lineRolesTable(subject: Subject): Block[] {
  const { plan, report, words } = subject;
  const roles = ownOfKind(plan, 'role').filter(
    ({ sitsIn, duties }) => sitsIn === 'line' && duties.length > 0,
  );
  return tableOf(report.tables.lineRoles, roles, [
    { title: words.governance.kinds.role, cell: ({ title }) => title },
    { title: report.columns.heldBy, cell: ({ heldBy }) => heldBy ?? words.governance.vacant },
    { title: report.columns.duties, cell: ({ duties }) => duties.join('; ') },
    { title: words.governance.columns.mandate, cell: ({ mandate = '' }) => mandate },
  ]);
}

/** Roles that have more to do than they have to give, and what asks it of them. */
export function overloadsTable(subject: Subject): Block[] {
  const { plan, schedule, report, words } = subject;
  const share = (value: number) => formatShare(plan.locale, value);
  return tableOf(report.tables.overloads, overloadsOf(plan, schedule), [
    { title: words.governance.kinds.role, cell: ({ role }) => titleOf(plan, role) },
    { title: report.columns.when, cell: ({ first, last }) => daysText(subject, first, last) },
    { title: report.columns.planned, cell: ({ most }) => ({ text: share(most), tone: 'warning' }) },
    { title: report.columns.capacity, cell: ({ capacity }) => share(capacity) },
    { title: words.work.columns.work, cell: ({ elements }) => namesOf(subject, elements) },
  ]);
}
