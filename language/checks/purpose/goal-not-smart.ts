import { isoDay } from '../../locale/dates.ts';
import type { SmartPart } from '../../locale/messages/purpose-rules.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Goal } from '../../plan/purpose.ts';
import { elementById } from '../../plan/query.ts';
import type { SetProperty } from '../change.ts';
import type { Rule } from '../rule.ts';
import { write } from '../write.ts';
import { partsOfGoal, serversOf } from './chain.ts';

export const goalNotSmart: Rule = {
  id: 'goal-not-smart',
  severity: 'warning',
  finds:
    'a goal that lacks a measure, a baseline, a target or a date. A goal that others are part of may be measured by them alone, and one that lacks only its owner is found by `no-owner`.',
  source:
    'SMART aims in the Norwegian guide: specific, measurable, accepted, realistic and bound to a time, held against where one stood.',
  why: 'A goal without a number and a day is a wish: nobody can say whether it has been reached, or stop when it has.',
  mend: 'Write `measure` (an indicator, or a text), `baseline … on`, `target … by` and `owner`.',
  *run(plan) {
    for (const goal of ownOfKind(plan, 'goal')) {
      const missing = missingIn(goal);
      if (missing.every((part) => part === 'owner') || isMeasuredByParts(plan, goal)) continue;
      yield {
        element: goal.id,
        message: ({ purpose, called }) => purpose.notSmart(called(goal.title), missing),
        fixes: missing.flatMap((part) => mends[part](plan, goal)),
      };
    }
  },
};

function missingIn({ measure, baseline, target, owner }: Goal): SmartPart[] {
  const said = { measure, baseline, target, date: target?.on, owner };
  return (Object.keys(said) as SmartPart[]).filter((part) => said[part] === undefined);
}

function isMeasuredByParts(plan: Plan, { id, measure, baseline, target }: Goal): boolean {
  return !measure && !baseline && !target && partsOfGoal(plan, id).length > 0;
}

/** What the plan says elsewhere is offered; a number that only its writers can know is not made up. */
const mends: Readonly<Record<SmartPart, (plan: Plan, goal: Goal) => SetProperty[]>> = {
  measure: (plan, { id }) => {
    const measures = [...serversOf(plan, id), ...partsOfGoal(plan, id)].flatMap((effect) =>
      'measure' in effect && effect.measure && 'indicator' in effect.measure
        ? [effect.measure.indicator]
        : [],
    );
    return [...new Set(measures)].slice(0, 3).map((indicator) => write('measure', indicator, indicator));
  },
  baseline: (plan, { measure }) => {
    const indicator = measure && 'indicator' in measure ? elementById(plan, measure.indicator) : undefined;
    const first = indicator?.kind === 'indicator' ? indicator.values[0] : undefined;
    return first ? [write('baseline', `${first.value} on ${first.on.text}`)] : [];
  },
  target: () => [],
  date: (plan, { target }) => {
    const due = plan.head?.kind === 'plan' ? plan.head.due : undefined;
    return target && due !== undefined ? [write('target', `${target.value} by ${isoDay(due)}`)] : [];
  },
  owner: ({ head }) => (head?.owner === undefined ? [] : [write('owner', head.owner, head.owner)]),
};
