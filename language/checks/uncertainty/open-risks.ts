import { ownOfKind } from '../../plan/own-elements.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Force, Risk } from '../../plan/uncertainty.ts';

/** Returns the risks that may still happen or have happened, in the order of the text. */
export function openRisks(plan: Plan): Risk[] {
  return ownOfKind(plan, 'risk').filter(({ status }) => status !== 'closed');
}

/** Returns those, and all that pulls or holds back. */
export function openRisksAndForces(plan: Plan): (Risk | Force)[] {
  return ownOfKind(plan, 'risk', 'driver', 'barrier').filter(
    (element) => element.kind !== 'risk' || element.status !== 'closed',
  );
}
