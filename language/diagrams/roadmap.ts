import { wordsOf } from '../locale/words.ts';
import type { Plan } from '../plan/plan.ts';
import { elementById, elementsOfKind } from '../plan/query.ts';
import type { Work } from '../plan/work.ts';
import { type DiagramType, type DrawOptions, offerFor } from './diagram-type.ts';
import { drawChart } from './gantt-chart.ts';
import { depthsOf } from './selection.ts';
import { rowOf, type Section, sectionsOf } from './work-sections.ts';

/** The main lines of a plan: its outermost phases and work, and every milestone and gate. */
export const roadmap: DiagramType = {
  shows: [['phase', 'activity', 'milestone', 'gate']],
  offers: (plan) => offerFor(plan, wordsOf(plan.locale).roadmap.title, 'phase'),
  draw: (plan, schedule, options) =>
    drawChart(plan, schedule, sectionsIn(plan, options), wordsOf(plan.locale).roadmap, options),
  units: (plan, _, options) => sectionsIn(plan, options).map(({ rows }) => rows.map(({ work }) => work.id)),
};

/** A section for each outermost phase, or for what a view groups by; a view with a depth has settled what is shown. */
function sectionsIn(plan: Plan, { view, plans }: DrawOptions): Section[] {
  const depths = depthsOf(plan);
  const isMain = ({ id, kind }: Work) =>
    view?.depth !== undefined || depths.get(id) === 1 || kind === 'milestone' || kind === 'gate';
  if (view?.groupBy && view.groupBy !== 'phase') {
    return sectionsOf(plan, view.groupBy, plans)
      .map(({ path, rows }) => ({ path, rows: rows.filter(({ work }) => isMain(work)) }))
      .filter(({ rows }) => rows.length > 0);
  }
  return mainSections(plan, isMain);
}

/** The work that passes by its outermost phase, each phase a row above what it holds. */
export function mainSections(plan: Plan, passes: (work: Work) => boolean): Section[] {
  const sections = new Map<string, { path: Section['path']; rows: Section['rows'][number][] }>();
  for (const work of elementsOfKind(plan, 'phase', 'activity', 'milestone', 'gate').filter(passes)) {
    const outermost = outermostOf(plan, work);
    const path = outermost.kind === 'phase' ? [outermost] : [];
    const key = outermost.kind === 'phase' ? outermost.id : '';
    const section = sections.get(key);
    if (section) section.rows.push(rowOf(work));
    else sections.set(key, { path, rows: [rowOf(work)] });
  }
  return [...sections.values()];
}

function outermostOf(plan: Plan, work: Work): Work {
  const parent = work.parent === undefined ? undefined : elementById(plan, work.parent);
  return parent && 'timing' in parent ? outermostOf(plan, parent) : work;
}
