import type { Id } from '../../plan/element.ts';
import type { Plan } from '../../plan/plan.ts';
import { elementById } from '../../plan/query.ts';
import type { Found, Rule } from '../rule.ts';
import { allCalled, called } from '../words.ts';

export const dependencyCycle: Rule = {
  id: 'dependency-cycle',
  severity: 'error',
  finds: 'work that waits for itself, directly or through other work.',
  why: 'None of the work in a loop can begin, so none of it has dates.',
  mend: 'Take away the dependency that is not real. Work also waits for itself when it waits for the phase that it is part of.',
  *run(plan, { cycles, problems }) {
    for (const cycle of cycles) yield loop(plan, cycle);
    for (const problem of problems) {
      if (problem.type === 'own-parent') yield ownParent(plan, problem.element, problem.predecessor);
    }
  },
};

/** The loop is in the order in which work waits for work: the first waits for the last. */
function loop(plan: Plan, cycle: readonly Id[]): Found {
  const first = cycle[0] as Id;
  const last = cycle[cycle.length - 1] as Id;
  const place = linkPlace(plan, first, last);
  if (cycle.length === 1) {
    return {
      element: first,
      ...place,
      message: () => `${called(plan, first)} waits for itself, so it has no dates.`,
    };
  }
  return {
    element: first,
    ...place,
    message: () => `${allCalled(plan, cycle)} wait for one another in a loop, so none of them has dates.`,
    related: cycle.map((element, at) => ({
      element,
      message: () => demand(plan, element, cycle[(at + cycle.length - 1) % cycle.length] as Id),
    })),
  };
}

function demand(plan: Plan, element: Id, previous: Id): string {
  if (linkPlace(plan, element, previous))
    return `${called(plan, element)} waits for ${called(plan, previous)}.`;
  return encloses(plan, element, previous)
    ? `${called(plan, element)} ends with ${called(plan, previous)}, which is part of it.`
    : `${called(plan, element)} is part of ${called(plan, previous)}.`;
}

function ownParent(plan: Plan, element: Id, predecessor: Id): Found {
  const part = encloses(plan, element, predecessor) ? 'which is part of it' : 'which it is part of';
  return {
    element,
    ...linkPlace(plan, element, predecessor),
    message: () =>
      `${called(plan, element)} waits for ${called(plan, predecessor)}, ${part}; that does not count.`,
  };
}

function linkPlace(plan: Plan, element: Id, predecessor: Id): Pick<Found, 'property' | 'index'> | undefined {
  const work = elementById(plan, element);
  const links = work && 'timing' in work ? work.timing.waitsFor : [];
  const index = links.findIndex((link) => link.predecessor === predecessor);
  return index < 0 ? undefined : { property: 'waitsFor', index };
}

function encloses(plan: Plan, outer: Id, inner: Id): boolean {
  for (let at = elementById(plan, inner)?.parent; at !== undefined; at = elementById(plan, at)?.parent) {
    if (at === outer) return true;
  }
  return false;
}
