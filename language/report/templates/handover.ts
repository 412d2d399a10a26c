import { chapter } from '../blocks.ts';
import { handoverTable, peopleTable } from '../sections/activities.ts';
import { realisationTable } from '../sections/benefits.ts';
import { measurementsAfter } from '../sections/measurements.ts';
import { lineRolesTable } from '../sections/organisation.ts';
import { purpose } from '../sections/plan.ts';
import { foremostTable } from '../sections/risks.ts';
import { exemptionsTable, newProcesses, policiesTable } from '../sections/rules.ts';
import { yearTable } from '../sections/year.ts';
import type { Template } from '../template.ts';

/** What the line takes over: tasks, processes, rules, measurements, benefits to follow up and risks to watch. */
export const handover: Template = {
  blocks: (subject) => {
    const { chapters } = subject.report;
    return [
      ...purpose(subject),
      ...chapter(chapters.handover, handoverTable(subject), peopleTable(subject, 'support')),
      ...chapter(chapters.line, lineRolesTable(subject)),
      ...chapter(chapters.routines, newProcesses(subject)),
      ...chapter(chapters.rules, policiesTable(subject), exemptionsTable(subject)),
      ...chapter(chapters.year, yearTable(subject)),
      ...chapter(chapters.realisation, realisationTable(subject)),
      ...chapter(chapters.measurements, measurementsAfter(subject)),
      ...chapter(chapters.risks, foremostTable(subject)),
    ];
  },
};
