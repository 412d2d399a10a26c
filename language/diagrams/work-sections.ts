import type { Plan } from '../plan/plan.ts';
import { elementsOfKind } from '../plan/query.ts';
import type { Grouping } from '../plan/view.ts';
import type { Work } from '../plan/work.ts';
import type { DatedPlan } from '../schedule/schedule-together.ts';
import { distinct } from './labels.ts';
import { mermaidId } from './mermaid-text.ts';
import { headingFinder, type SectionHeading } from './section-headings.ts';

/** One piece of work where it is shown; work of several parties or tags is shown in several sections. */
export interface Row {
  /** In Mermaid text; it tells gates from milestones, which Mermaid draws alike. */
  readonly id: string;
  readonly work: Work;
}

/** Work that stands together. */
export interface Section extends Pick<SectionHeading, 'path'> {
  /** In the order of the text, summaries before what they hold. */
  readonly rows: readonly Row[];
}

/**
 * Returns the work of a plan in sections, in the order in which they begin in the text; where they are not phases,
 * what belongs to none comes last. A phase that holds work is no row of its own. `plans` are those of a portfolio.
 */
export function sectionsOf(plan: Plan, by: Grouping = 'phase', plans: readonly DatedPlan[] = []): Section[] {
  const all = elementsOfKind(plan, 'phase', 'activity', 'milestone', 'gate');
  const parents = new Set(all.map(({ parent }) => parent));
  const headingsOf = headingFinder(plan, by, plans);
  const sections = new Map<string, SectionHeading & { readonly work: Work[] }>();
  for (const work of all) {
    const isRow = work.kind !== 'phase' || !parents.has(work.id);
    if (!isRow && by !== 'phase') continue;
    for (const heading of headingsOf(work)) {
      const section = sections.get(heading.key) ?? { ...heading, work: [] };
      sections.set(heading.key, section);
      if (isRow) section.work.push(work);
    }
  }
  const distinctId = distinct();
  return [...sections.values()]
    .sort((a, b) => (by === 'phase' ? 0 : Number(a.key === '') - Number(b.key === '')))
    .filter(({ work }) => work.length > 0)
    .map(({ path, work }) => ({ path, rows: work.map((one) => rowOf(one, distinctId)) }));
}

/** The row of a piece of work; `distinctId` keeps the ids apart where it is shown several times. */
export function rowOf(work: Work, distinctId = distinct()): Row {
  const id = work.kind === 'gate' ? mermaidId(work.id, 'gate') : mermaidId(work.id);
  return { id: distinctId(id, (times) => `${id}_${times}`), work };
}
