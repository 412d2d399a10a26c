import type { Message } from '../../locale/messages.ts';
import type { Id } from '../../plan/element.ts';
import type { Plan } from '../../plan/plan.ts';
import { elementById, titleOf } from '../../plan/query.ts';
import type { Timing } from '../../plan/work.ts';
import { type Schedule, scheduledById } from '../../schedule/schedule.ts';
import type { Found, Rule } from '../rule.ts';

export const contradictingDates: Rule = {
  id: 'contradicting-dates',
  severity: 'warning',
  finds: 'a fixed date that what the work waits for does not allow, and an end before the start.',
  source:
    'the critical path method, and from what every source asks of a plan: that people can trust its dates.',
  why: 'A fixed date stands whatever it contradicts, so the plan says two things at once.',
  mend: 'Move the date, take away the dependency, or write `not before` for a date that is only the earliest.',
  *run(plan, schedule) {
    const contradicted = new Map<Id, Id[]>();
    for (const problem of schedule.problems) {
      if (problem.type === 'ends-before-start') {
        const title = titleOf(plan, problem.element);
        yield {
          element: problem.element,
          property: 'ends',
          message: ({ dates, called, day }) => dates.endsBeforeStart(called(title), day(problem.day)),
        };
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
  return {
    element,
    property,
    message: (messages) =>
      messages.dates.contradiction[property](
        messages.called(titleOf(plan, element)),
        messages.day(timing[property] as number),
        messages.list(demands.map((write) => write(messages))),
      ),
    related: predecessors.map((id, at) => ({
      element: id,
      message: (messages) => messages.dates.waitsFor(demands[at]?.(messages) ?? ''),
    })),
  };
}

function demand(plan: Plan, schedule: Schedule, { waitsFor }: Timing, predecessor: Id): Message {
  const awaited = scheduledById(schedule, predecessor);
  const title = titleOf(plan, predecessor);
  if (!awaited) return ({ called }) => called(title);
  const type = waitsFor.find((link) => link.predecessor === predecessor)?.type;
  return type === 'start-start' || type === 'start-finish'
    ? ({ dates, called, day }) => dates.startOf(called(title), day(awaited.start))
    : ({ dates, called, day }) => dates.endOf(called(title), day(awaited.finish));
}
