import type { Id } from '../../plan/element.ts';
import type { Plan } from '../../plan/plan.ts';
import { elementById } from '../../plan/query.ts';
import type { Timing } from '../../plan/work.ts';
import { type Schedule, scheduledById } from '../../schedule/schedule.ts';
import type { Found, Rule } from '../rule.ts';
import { called, on } from '../words.ts';

export const contradictingDates: Rule = {
  id: 'contradicting-dates',
  severity: 'warning',
  finds: 'a fixed date that what the work waits for does not allow, and an end before the start.',
  why: 'A fixed date stands whatever it contradicts, so the plan says two things at once.',
  mend: 'Move the date, take away the dependency, or write `not before` for a date that is only the earliest.',
  *run(plan, schedule) {
    const contradicted = new Map<Id, Id[]>();
    for (const problem of schedule.problems) {
      if (problem.type === 'ends-before-start') {
        const ends = on(problem.day);
        const message = () =>
          `${called(plan, problem.element)} ends on ${ends}, before it starts; it counts as one day.`;
        yield { element: problem.element, property: 'ends', message };
      }
      if (problem.type !== 'contradiction') continue;
      const others = contradicted.get(problem.element);
      if (others) others.push(problem.predecessor);
      else contradicted.set(problem.element, [problem.predecessor]);
    }
    for (const [element, predecessors] of contradicted)
      yield contradiction(plan, schedule, element, predecessors);
  },
};

function contradiction(plan: Plan, schedule: Schedule, element: Id, predecessors: readonly Id[]): Found {
  const { timing } = elementById(plan, element) as { timing: Timing };
  const property = (['on', 'starts', 'ends'] as const).find((each) => timing[each] !== undefined) ?? 'starts';
  const demands = predecessors.map((id) => demand(plan, schedule, timing, id));
  const verb = { on: 'is to be', starts: 'is to start', ends: 'is to end' }[property];
  const date = on(timing[property] as number);
  return {
    element,
    property,
    message: () =>
      `${called(plan, element)} ${verb} on ${date}, but it waits for ${demands.join(' and ')}. The date stands.`,
    related: predecessors.map((id, at) => ({ element: id, message: () => `It waits for ${demands[at]}.` })),
  };
}

function demand(plan: Plan, schedule: Schedule, { waitsFor }: Timing, predecessor: Id): string {
  const dates = scheduledById(schedule, predecessor);
  const name = called(plan, predecessor);
  if (!dates) return name;
  const type = waitsFor.find((link) => link.predecessor === predecessor)?.type;
  return type === 'start-start' || type === 'start-finish'
    ? `${name}, which starts on ${on(dates.start)}`
    : `${name}, which ends on ${on(dates.finish)}`;
}
