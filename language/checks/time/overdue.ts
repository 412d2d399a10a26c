import type { Plan } from '../../plan/plan.ts';
import { childrenOf, elementById, elementsOfKind } from '../../plan/query.ts';
import type { Work } from '../../plan/work.ts';
import { type Schedule, scheduledById } from '../../schedule/schedule.ts';
import { schedulePlan } from '../../schedule/schedule-plan.ts';
import type { Rule } from '../rule.ts';

export const overdue: Rule = {
  id: 'overdue',
  severity: 'warning',
  finds: 'work that should have begun or ended by the status date and is not marked so.',
  source: 'the sources’ demand for follow-up: what was planned, and what was done.',
  why: 'The forecast moves such work to the status date and all that waits for it along.',
  mend: 'Mark what has happened with `started`, `done` or `finished`, or plan the work anew. Only what nothing unfinished holds back is named.',
  *run(plan, schedule) {
    const { asOf } = schedule;
    if (asOf === undefined) return;
    const agreed = schedulePlan(withoutStatus(plan));
    for (const work of elementsOfKind(plan, 'activity', 'milestone', 'gate')) {
      const dates = scheduledById(agreed, work.id);
      const done = scheduledById(schedule, work.id)?.done ?? 1;
      if (!dates || dates.occurrences || done === 1 || childrenOf(plan, work.id).length > 0) continue;
      const { id, title, timing } = work;
      const hasBegun = done > 0 || timing.started !== undefined;
      const missed = dates.finish < asOf ? 'ended' : dates.start < asOf && !hasBegun ? 'begun' : undefined;
      if (!missed || (!hasBegun && isHeld(plan, schedule, work))) continue;
      const planned = missed === 'ended' ? dates.finish : dates.start;
      yield {
        element: id,
        message: ({ time, called, day }) => time.overdue[missed](called(title), day(planned), day(asOf)),
      };
    }
  },
};

function withoutStatus(plan: Plan): Plan {
  const { head, ...others } = plan;
  if (head?.kind !== 'plan') return plan;
  const { asOf: _, ...dates } = head;
  return { ...others, head: dates };
}

/** Whether it or a phase around it waits for something that is not done: the mend belongs there. */
function isHeld(plan: Plan, schedule: Schedule, work: Work): boolean {
  for (let at: Work | undefined = work; at; at = parentOf(plan, at)) {
    const waits = at.timing.waitsFor.some(
      ({ predecessor }) => scheduledById(schedule, predecessor)?.done !== 1,
    );
    if (waits) return true;
  }
  return false;
}

function parentOf(plan: Plan, { parent }: Work): Work | undefined {
  const element = parent === undefined ? undefined : elementById(plan, parent);
  return element && 'timing' in element ? element : undefined;
}
