import type { Plan } from '../../plan/plan.ts';
import { childrenOf, elementsOfKind, titleOf } from '../../plan/query.ts';
import type { Timing, Work } from '../../plan/work.ts';
import { scheduledById } from '../../schedule/schedule.ts';
import type { Rule } from '../rule.ts';

export const unscheduled: Rule = {
  id: 'unscheduled',
  severity: 'information',
  finds: 'work that says neither how long it takes nor when it is, and a plan without any date.',
  source: 'the sources’ demand that a plan says what happens when.',
  why: 'It is placed by guess, as one day at the earliest time, or has no dates at all.',
  mend: 'Write `takes`, `effort` or a date; for a milestone or gate its date or what it comes `after`; for the plan `starts`.',
  *run(plan, schedule) {
    for (const { type, element } of schedule.problems) {
      if (type === 'no-start') {
        yield { element, message: ({ network }) => network.noStart };
        return;
      }
      if (type === 'no-occurrence') {
        yield {
          element,
          property: 'every',
          message: ({ network, called }) => network.noOccurrence(called(titleOf(plan, element))),
        };
      }
    }
    for (const work of elementsOfKind(plan, 'phase', 'activity', 'milestone', 'gate')) {
      const hasDates = scheduledById(schedule, work.id) !== undefined;
      if (!saysNothing(plan, work) || (!hasDates && work.kind !== 'phase')) continue;
      yield {
        element: work.id,
        message: ({ network, called }) =>
          hasDates
            ? network.saysNothing[work.kind](called(work.title))
            : network.phaseWithoutDates(called(work.title)),
      };
    }
  },
};

function saysNothing(plan: Plan, { id, kind, timing }: Work): boolean {
  if (kind === 'milestone' || kind === 'gate') return timing.waitsFor.length === 0 && !hasDate(timing);
  if (timing.takes || timing.effort || hasDate(timing) || spansLinks(timing)) return false;
  return childrenOf(plan, id).length === 0 && (kind === 'activity' || timing.waitsFor.length === 0);
}

function hasDate({ starts, ends, on, notBefore, started, finished, every }: Timing): boolean {
  return (starts ?? ends ?? on ?? notBefore ?? started ?? finished ?? every) !== undefined;
}

/** From the start that one link gives to the end that another does. */
function spansLinks({ waitsFor }: Timing): boolean {
  return (
    waitsFor.some(({ type }) => type === 'finish-finish') && waitsFor.some(({ type }) => /-start$/.test(type))
  );
}
