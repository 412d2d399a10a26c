import { chapter } from '../blocks.ts';
import { benefitsTable, goalsTable, realisationTable } from '../sections/benefits.ts';
import { takenTable } from '../sections/decisions.ts';
import { developmentTable } from '../sections/development.ts';
import { measurementsAfter } from '../sections/measurements.ts';
import { money } from '../sections/money.ts';
import { purpose } from '../sections/plan.ts';
import { phasesTable, pointsTable, remainingTable } from '../sections/progress.ts';
import { coverageTable, deliverablesTable, learning } from '../sections/results.ts';
import { occurredTable } from '../sections/risks.ts';
import { summary } from '../sections/summary.ts';
import type { Template } from '../template.ts';

/** What came of it: goals against results, time, money, what was learned, and what is left to follow up. */
export const final: Template = {
  blocks: (subject) => {
    const { chapters } = subject.report;
    return [
      ...summary(subject, ['end', 'agreed', 'progress', 'risks', 'benefits', 'money']),
      ...purpose(subject),
      ...chapter(
        chapters.results,
        goalsTable(subject),
        developmentTable(subject),
        deliverablesTable(subject),
      ),
      ...chapter(chapters.time, phasesTable(subject), pointsTable(subject)),
      ...chapter(chapters.money, money(subject)),
      ...chapter(chapters.decisions, takenTable(subject)),
      ...chapter(chapters.risks, occurredTable(subject)),
      ...chapter(chapters.method, coverageTable(subject)),
      ...chapter(chapters.learning, learning(subject)),
      ...chapter(
        chapters.benefits,
        benefitsTable(subject),
        realisationTable(subject),
        measurementsAfter(subject),
      ),
      ...chapter(chapters.remaining, remainingTable(subject)),
    ];
  },
};
