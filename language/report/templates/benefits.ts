import { chapter } from '../blocks.ts';
import { figuresOf } from '../figure.ts';
import { assumptions, benefitsTable, goalsTable, realisationTable } from '../sections/benefits.ts';
import { developmentTable } from '../sections/development.ts';
import { indicatorsTable, measurementsAfter } from '../sections/measurements.ts';
import { costsTable, money } from '../sections/money.ts';
import { purpose } from '../sections/plan.ts';
import { summary } from '../sections/summary.ts';
import type { Template } from '../template.ts';

/** What is to be gained, where it comes from, who answers for it, and how everybody will see it, also after the project. */
export const benefits: Template = {
  blocks: (subject) => {
    const { chapters } = subject.report;
    return [
      ...summary(subject, ['end', 'benefits', 'money']),
      ...purpose(subject),
      ...chapter(chapters.goals, figuresOf(subject, 'goals'), goalsTable(subject)),
      ...chapter(
        chapters.benefits,
        figuresOf(subject, 'benefits'),
        benefitsTable(subject),
        assumptions(subject),
      ),
      ...chapter(chapters.realisation, realisationTable(subject)),
      ...chapter(
        chapters.measurements,
        indicatorsTable(subject),
        developmentTable(subject),
        measurementsAfter(subject),
      ),
      ...chapter(chapters.money, money(subject), costsTable(subject)),
    ];
  },
};
