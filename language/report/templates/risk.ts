import { chapter } from '../blocks.ts';
import { figuresOf } from '../figure.ts';
import { forcesTable, registerTable, responsesTable } from '../sections/risks.ts';
import { summary } from '../sections/summary.ts';
import type { Template } from '../template.ts';

/** What may go wrong, how grave that is today and after the responses, and who does what about it. */
export const risk: Template = {
  blocks: (subject) => {
    const { chapters } = subject.report;
    return [
      ...summary(subject, ['risks']),
      ...chapter(chapters.risks, figuresOf(subject, 'risks'), registerTable(subject)),
      ...chapter(chapters.responses, responsesTable(subject)),
      ...chapter(chapters.forces, figuresOf(subject, 'forces'), forcesTable(subject)),
    ];
  },
};
