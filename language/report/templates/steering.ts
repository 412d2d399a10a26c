import { chapter } from '../blocks.ts';
import { figuresOf } from '../figure.ts';
import { gatesTable, takenTable, wantedTable } from '../sections/decisions.ts';
import { money } from '../sections/money.ts';
import { overloadsTable } from '../sections/organisation.ts';
import { steeringTeams, weakPoints } from '../sections/plan.ts';
import { attentionTable, phasesTable, pointsTable } from '../sections/progress.ts';
import { foremostTable } from '../sections/risks.ts';
import { summary } from '../sections/summary.ts';
import type { Template } from '../template.ts';

/** What a steering group has to know before it decides: how the plan stands, what is wanted of it, what threatens. */
export const steering: Template = {
  to: steeringTeams,
  blocks: (subject) => {
    const { chapters } = subject.report;
    return [
      ...summary(subject),
      ...chapter(
        chapters.progress,
        figuresOf(subject, 'portfolio'),
        figuresOf(subject, 'roadmap'),
        phasesTable(subject),
        pointsTable(subject),
        attentionTable(subject),
      ),
      ...chapter(chapters.decisions, wantedTable(subject), gatesTable(subject), takenTable(subject)),
      ...chapter(chapters.risks, figuresOf(subject, 'risks'), foremostTable(subject)),
      ...chapter(chapters.capacity, overloadsTable(subject)),
      ...chapter(chapters.money, money(subject)),
      ...weakPoints(subject),
    ];
  },
};
