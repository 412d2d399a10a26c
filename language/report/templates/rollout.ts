import { chapter } from '../blocks.ts';
import { figuresOf } from '../figure.ts';
import { communicationTable, handoverTable, peopleTable, pilotsTable } from '../sections/activities.ts';
import { gatesTable } from '../sections/decisions.ts';
import { organisation, overloadsTable } from '../sections/organisation.ts';
import { purpose } from '../sections/plan.ts';
import { phasesTable } from '../sections/progress.ts';
import { foremostTable } from '../sections/risks.ts';
import type { Template } from '../template.ts';

/** How a change comes into use: step by step, with whom, and under which conditions it goes on. */
export const rollout: Template = {
  blocks: (subject) => {
    const { chapters } = subject.report;
    return [
      ...purpose(subject),
      ...chapter(
        chapters.approach,
        figuresOf(subject, 'roadmap'),
        phasesTable(subject),
        pilotsTable(subject),
        gatesTable(subject),
      ),
      ...chapter(chapters.people, peopleTable(subject, 'training'), peopleTable(subject, 'support')),
      ...chapter(chapters.communication, communicationTable(subject)),
      ...chapter(chapters.organisation, organisation(subject)),
      ...chapter(chapters.load, figuresOf(subject, 'changeload'), overloadsTable(subject)),
      ...chapter(chapters.risks, figuresOf(subject, 'risks'), foremostTable(subject)),
      ...chapter(chapters.handover, handoverTable(subject)),
    ];
  },
};
