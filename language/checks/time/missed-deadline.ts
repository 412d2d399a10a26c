import type { Messages } from '../../locale/messages.ts';
import { timeBetween } from '../../locale/time-between.ts';
import type { Id } from '../../plan/element.ts';
import type { Day } from '../../plan/literals.ts';
import type { Plan } from '../../plan/plan.ts';
import { childrenOf, elementsOfKind, titleOf } from '../../plan/query.ts';
import type { Work } from '../../plan/work.ts';
import { calendarsOf } from '../../schedule/calendars.ts';
import { reasonText } from '../../schedule/reason-text.ts';
import { type Schedule, type Scheduled, scheduledById } from '../../schedule/schedule.ts';
import type { Found, Rule } from '../rule.ts';

export const missedDeadline: Rule = {
  id: 'missed-deadline',
  severity: 'warning',
  finds: 'work, a phase or a whole plan that ends after its `due` date.',
  source: 'the critical path method: the driving chain decides the end.',
  why: 'A deadline never moves work, so it is missed unless somebody acts.',
  mend: 'Shorten or start earlier what drives it (`varde why` follows the chain back), or agree on another date.',
  *run(plan, schedule) {
    const head = plan.head?.kind === 'plan' ? plan.head : undefined;
    if (head?.due !== undefined) {
      const last = lastOf(schedule.elements.filter((dates) => isLeaf(plan, dates)));
      if (last) yield* missed(plan, { element: head.id, due: head.due, property: 'due', by: [] }, last, last);
    }
    for (const work of elementsOfKind(plan, 'phase', 'activity', 'milestone', 'gate')) {
      const { due, ends } = work.timing;
      const isParent = childrenOf(plan, work.id).length > 0;
      const deadline = due ?? (isParent ? ends : undefined);
      const dates = scheduledById(schedule, work.id);
      if (deadline === undefined || !dates || dates.done === 1) continue;
      const property = due === undefined ? 'ends' : 'due';
      const last = isParent ? lastWithin(plan, schedule, dates) : dates;
      yield* missed(plan, { element: work.id, due: deadline, property, by: work.by }, dates, last);
    }
  },
};

interface Deadline extends Pick<Work, 'by'> {
  readonly element: Id;
  readonly property: string;
  readonly due: Day;
}

/** `last` is the work with which that which is late ends. */
function* missed(plan: Plan, deadline: Deadline, { finish }: Scheduled, last: Scheduled): Generator<Found> {
  const { element, property, due } = deadline;
  if (finish <= due) return;
  const calendar = calendarsOf(plan)(deadline);
  const late = calendar.rank(finish + 1) - calendar.rank(due + 1);
  const driver = last.reason.type === 'predecessor' ? last.reason.element : last.id;
  yield {
    element,
    property,
    message: (messages) =>
      messages.time.missed(
        messages.called(titleOf(plan, element)),
        messages.day(finish),
        timeBetween(messages, late, finish - due),
        messages.day(due),
        last.id === element ? undefined : messages.called(titleOf(plan, last.id)),
        driverText(plan, last, messages),
      ),
    related:
      driver === element
        ? []
        : [{ element: driver, message: ({ time, called }) => time.drives(called(titleOf(plan, driver))) }],
  };
}

function driverText(
  plan: Plan,
  { reason, start }: Scheduled,
  { locale, time, called, day }: Messages,
): string {
  if (reason.type === 'predecessor') return time.itWaitsFor(called(titleOf(plan, reason.element)));
  return reasonText(plan, reason, locale) + (reason.type === 'not-before' ? ` ${day(start)}` : '');
}

function lastWithin(plan: Plan, schedule: Schedule, parent: Scheduled): Scheduled {
  let last = parent;
  for (;;) {
    const children = childrenOf(plan, last.id).flatMap(({ id }) => scheduledById(schedule, id) ?? []);
    const next = lastOf(children);
    if (!next) return last;
    last = next;
  }
}

function lastOf(elements: readonly Scheduled[]): Scheduled | undefined {
  return elements.reduce<Scheduled | undefined>(
    (last, each) => (last && last.finish >= each.finish ? last : each),
    undefined,
  );
}

/** Recurring work does not count for the plan's end. */
function isLeaf(plan: Plan, { id, occurrences }: Scheduled): boolean {
  return !occurrences && childrenOf(plan, id).length === 0;
}
