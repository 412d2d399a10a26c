import type { Plan } from '../../plan/plan.ts';
import { childrenOf, elementsOfKind } from '../../plan/query.ts';
import type { Timing, Work } from '../../plan/work.ts';
import { scheduledById } from '../../schedule/schedule.ts';
import type { Rule } from '../rule.ts';
import { called } from '../words.ts';

export const unscheduled: Rule = {
  id: 'unscheduled',
  severity: 'information',
  finds: 'work that says neither how long it takes nor when it is, and a plan without any date.',
  why: 'It is placed by guess, as one day at the earliest time, or has no dates at all.',
  mend: 'Write `takes`, `effort` or a date; for a milestone or gate its date or what it comes `after`; for the plan `starts`.',
  *run(plan, schedule) {
    for (const { type, element } of schedule.problems) {
      if (type === 'no-start') {
        yield { element, message: () => 'Nothing here says when the plan starts, so no work has dates.' };
        return;
      }
      if (type === 'no-occurrence') {
        const message = () =>
          `${called(plan, element)} recurs, but none of its times falls before its end; it has no dates.`;
        yield { element, property: 'every', message };
      }
    }
    for (const work of elementsOfKind(plan, 'phase', 'activity', 'milestone', 'gate')) {
      const hasDates = scheduledById(schedule, work.id) !== undefined;
      if (!saysNothing(plan, work) || (!hasDates && work.kind !== 'phase')) continue;
      const result = hasDates ? guesses[work.kind] : 'it has no dates';
      yield {
        element: work.id,
        message: () => `${called(plan, work.id)} does not say ${wants[work.kind]}; ${result}.`,
      };
    }
  },
};

const wants = {
  phase: 'when it is, nor has it work in it',
  activity: 'how long it takes',
  milestone: 'when it is or what it comes after',
  gate: 'when it is or what it comes after',
} as const;

const guesses = {
  phase: 'it counts as one day',
  activity: 'it counts as one day',
  milestone: 'it falls on the start of the plan',
  gate: 'it falls on the start of the plan',
} as const;

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
