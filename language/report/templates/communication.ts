import { chapter } from '../blocks.ts';
import { figuresOf } from '../figure.ts';
import { anchoringTable, communicationTable } from '../sections/activities.ts';
import { concernsTable, reachTable, stakeholdersTable } from '../sections/audience.ts';
import { purpose } from '../sections/plan.ts';
import type { Template } from '../template.ts';

/** What is said to whom, how, why, when and by whom. */
export const communication: Template = {
  blocks: (subject) => {
    const { chapters } = subject.report;
    return [
      ...purpose(subject),
      ...chapter(chapters.audience, figuresOf(subject, 'stakeholders'), stakeholdersTable(subject)),
      ...chapter(
        chapters.communication,
        communicationTable(subject),
        anchoringTable(subject),
        reachTable(subject),
      ),
      ...chapter(chapters.concerns, concernsTable(subject)),
      ...chapter(chapters.load, figuresOf(subject, 'changeload')),
    ];
  },
};
