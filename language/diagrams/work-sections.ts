import type { Id } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import { elementById, elementsOfKind } from '../plan/query.ts';
import type { Phase, Work } from '../plan/work.ts';

/** The work of one phase: what the chart shows as one band. */
export interface Section {
  /** From the outermost phase to the innermost; empty for work outside the phases. */
  readonly phases: readonly Phase[];
  /** In the order of the text, summaries before what they hold. */
  readonly work: readonly Work[];
}

/**
 * Returns the work of the plan by phase, in the order in which the phases begin in the text. A phase that holds
 * no work of its own stands in its own section if nothing at all lies within it.
 */
export function sectionsOf(plan: Plan): Section[] {
  const sections = new Map<Id | undefined, { phases: Phase[]; work: Work[] }>();
  const sectionOf = (phase: Phase | undefined) => {
    let section = sections.get(phase?.id);
    if (!section) {
      section = { phases: phase ? enclosing(plan, phase) : [], work: [] };
      sections.set(phase?.id, section);
    }
    return section;
  };
  const all = elementsOfKind(plan, 'phase', 'activity', 'milestone', 'gate');
  const parents = new Set(all.map((work) => work.parent));
  for (const work of all) {
    if (work.kind !== 'phase') sectionOf(phaseAround(plan, work)).work.push(work);
    else if (parents.has(work.id)) sectionOf(work);
    else sectionOf(work).work.push(work);
  }
  return [...sections.values()].filter((section) => section.work.length > 0);
}

function phaseAround(plan: Plan, work: Work): Phase | undefined {
  let parent = work.parent === undefined ? undefined : elementById(plan, work.parent);
  while (parent && parent.kind !== 'phase') {
    parent = parent.parent === undefined ? undefined : elementById(plan, parent.parent);
  }
  return parent;
}

function enclosing(plan: Plan, phase: Phase): Phase[] {
  const outer = phaseAround(plan, phase);
  return outer ? [...enclosing(plan, outer), phase] : [phase];
}
