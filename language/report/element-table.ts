import { kindMeaning } from '../locale/keywords.ts';
import { ownElements } from '../plan/own-elements.ts';
import type { Block } from './document.ts';
import { activitiesTable } from './sections/activities.ts';
import { stakeholdersTable } from './sections/audience.ts';
import { benefitsTable, goalsTable, outcomesTable } from './sections/benefits.ts';
import { decisionsTable } from './sections/decisions.ts';
import { indicatorsTable } from './sections/measurements.ts';
import { costsTable } from './sections/money.ts';
import { postsTable } from './sections/organisation.ts';
import { tracksTable } from './sections/plan.ts';
import { phasesTable, pointsTable } from './sections/progress.ts';
import { deliverablesTable, reflectionsTable } from './sections/results.ts';
import { forcesTable, registerTable } from './sections/risks.ts';
import { exemptionsTable, policiesTable, processesTable } from './sections/rules.ts';
import type { Subject } from './subject.ts';
import { tableOf } from './table.ts';

const tables: Readonly<Record<string, (subject: Subject) => Block[]>> = {
  phase: phasesTable,
  activity: activitiesTable,
  milestone: (subject) => pointsTable(subject, subject.report.kinds.milestone, ['milestone']),
  gate: (subject) => pointsTable(subject, subject.report.kinds.gate, ['gate']),
  risk: registerTable,
  driver: (subject) => forcesTable(subject, 'driver'),
  barrier: (subject) => forcesTable(subject, 'barrier'),
  decision: decisionsTable,
  policy: policiesTable,
  exemption: exemptionsTable,
  stakeholder: stakeholdersTable,
  role: (subject) => postsTable(subject, 'role'),
  team: (subject) => postsTable(subject, 'team'),
  goal: goalsTable,
  outcome: outcomesTable,
  benefit: benefitsTable,
  indicator: indicatorsTable,
  deliverable: deliverablesTable,
  cost: costsTable,
  process: processesTable,
  track: tracksTable,
  answer: reflectionsTable,
};

/** Every element of a kind as a table; of a kind that no report tells of, only what they are called. */
export function tableOfKind(subject: Subject, kind: string): Block[] {
  return (Object.hasOwn(tables, kind) ? tables[kind] : undefined)?.(subject) ?? titlesTable(subject, kind);
}

function titlesTable({ plan, report }: Subject, kind: string): Block[] {
  const caption = kindMeaning(plan.locale, kind) ?? kind;
  const all = ownElements(plan).filter((element) => element.kind === kind);
  return tableOf(caption.replace(/\.$/, ''), all, [
    { title: report.columns.what, cell: ({ title }) => title },
    { title: report.columns.note, cell: ({ notes }) => notes.join(' ') },
  ]);
}
