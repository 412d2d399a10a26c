import type { Id } from '../plan/element.ts';
import type { DatedNumber, Day } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import type { Benefit, Goal, Outcome } from '../plan/purpose.ts';
import { elementsOfKind } from '../plan/query.ts';

/** Where an indicator is to go, from where, and what for. */
export interface Aim {
  readonly effect: Goal | Outcome | Benefit;
  readonly baseline?: DatedNumber;
  readonly target: DatedNumber;
}

/** Returns the targets of what an indicator measures, goals first; what has the same baseline and target stands once. */
export function aimsOf(plan: Plan, indicator: Id): Aim[] {
  const effects = [...elementsOfKind(plan, 'goal'), ...elementsOfKind(plan, 'outcome', 'benefit')];
  const known = new Set<string>();
  return effects.flatMap((effect): Aim[] => {
    const { measure, baseline, target } = effect;
    if (!target || !measure || !('indicator' in measure) || measure.indicator !== indicator) return [];
    const key = [baseline?.value, target.value, target.on?.last].join(' ');
    if (known.has(key)) return [];
    known.add(key);
    return [{ effect, target, ...(baseline && { baseline }) }];
  });
}

/** Returns what the value should be on a day to be on the straight line from baseline to target; on neither side is there a way to go. */
export function expectedOn({ baseline, target }: Aim, day: Day): number {
  if (!baseline?.on || !target.on || target.on.last <= baseline.on.last) return target.value;
  const share = (day - baseline.on.last) / (target.on.last - baseline.on.last);
  return baseline.value + (target.value - baseline.value) * Math.min(1, Math.max(0, share));
}
