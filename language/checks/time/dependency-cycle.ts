import type { Message } from '../../locale/messages.ts';
import type { Id } from '../../plan/element.ts';
import type { Plan } from '../../plan/plan.ts';
import { elementById, titleOf } from '../../plan/query.ts';
import type { Found, Rule } from '../rule.ts';

export const dependencyCycle: Rule = {
  id: 'dependency-cycle',
  severity: 'error',
  finds: 'work that waits for itself, directly or through other work.',
  source: 'the critical path method: a network of work has no loops.',
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
      message: ({ network, called }) => network.waitsForItself(called(titleOf(plan, first))),
    };
  }
  return {
    element: first,
    ...place,
    message: ({ network, allCalled }) => network.loop(allCalled(cycle.map((id) => titleOf(plan, id)))),
    related: cycle.map((element, at) => ({
      element,
      message: demand(plan, element, cycle[(at + cycle.length - 1) % cycle.length] as Id),
    })),
  };
}

function demand(plan: Plan, element: Id, previous: Id): Message {
  const isLinked = linkPlace(plan, element, previous) !== undefined;
  const relation = isLinked ? 'waitsFor' : encloses(plan, element, previous) ? 'endsWithPart' : 'isPartOf';
  return said(plan, relation, element, previous);
}

function ownParent(plan: Plan, element: Id, predecessor: Id): Found {
  const relation = encloses(plan, element, predecessor) ? 'waitsForPart' : 'waitsForWhole';
  return {
    element,
    ...linkPlace(plan, element, predecessor),
    message: said(plan, relation, element, predecessor),
  };
}

function said(
  plan: Plan,
  relation: 'waitsFor' | 'endsWithPart' | 'isPartOf' | 'waitsForPart' | 'waitsForWhole',
  element: Id,
  other: Id,
): Message {
  return ({ network, called }) =>
    network[relation](called(titleOf(plan, element)), called(titleOf(plan, other)));
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
