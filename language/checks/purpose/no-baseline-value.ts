import type { Id } from '../../plan/element.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Rule } from '../rule.ts';
import { write } from '../write.ts';

export const noBaselineValue: Rule = {
  id: 'no-baseline-value',
  severity: 'information',
  finds: 'an indicator without any value.',
  source: 'measuring where one stands, in the Norwegian guide: facts before, on the way and after.',
  why: 'Without a value from before the change, none that comes later can show what it did.',
  mend: 'Measure now and write `values` with the period: `values 2026-01: 4.1`, or the name of a file with them.',
  *run(plan) {
    const baselines = baselinesIn(plan);
    for (const { id, title, values, valueFiles } of ownOfKind(plan, 'indicator')) {
      if (values.length > 0 || valueFiles.length > 0) continue;
      const known = baselines.get(id);
      yield {
        element: id,
        message: ({ purpose, called }) => purpose.noValues(called(title)),
        fixes: known === undefined ? [] : [{ ...write('values', known), isCertain: true }],
      };
    }
  },
};

/** What goals and effects give as the value that their indicator had: it is measured already. */
function baselinesIn(plan: Plan): Map<Id, string> {
  const baselines = new Map<Id, string>();
  for (const { measure, baseline } of ownOfKind(plan, 'goal', 'outcome', 'benefit')) {
    if (!measure || !('indicator' in measure) || !baseline?.on) continue;
    baselines.set(measure.indicator, `${baseline.on.text}: ${baseline.value}`);
  }
  return baselines;
}
