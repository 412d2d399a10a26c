import { wordsOf } from '../locale/words.ts';
import { type DiagramType, offerFor } from './diagram-type.ts';
import { drawChart } from './gantt-chart.ts';
import { sectionsOf } from './work-sections.ts';

/** The work of a plan over time, a band for each phase. */
export const gantt: DiagramType = {
  shows: [['phase', 'activity', 'milestone', 'gate']],
  offers: (plan) =>
    offerFor(plan, wordsOf(plan.locale).gantt.title, 'phase', 'activity', 'milestone', 'gate'),
  draw: (plan, schedule, options) =>
    drawChart(
      plan,
      schedule,
      sectionsOf(plan, options.view?.groupBy, options.plans),
      wordsOf(plan.locale).gantt,
      options,
    ),
  units: (plan, _, { view, plans }) =>
    sectionsOf(plan, view?.groupBy, plans).map(({ rows }) => rows.map(({ work }) => work.id)),
};
