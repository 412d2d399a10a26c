import type { Locale } from '../locale/locale.ts';
import { reasonWords } from '../locale/reasons.ts';
import type { Plan } from '../plan/plan.ts';
import { titleOf } from '../plan/query.ts';
import type { Reason } from './schedule.ts';

/** Why work does not start a day earlier, in the plan's language or another: the rest of a line, without a capital or full stop. */
export function reasonText(plan: Plan, reason: Reason, locale: Locale = plan.locale): string {
  const words = reasonWords[locale];
  switch (reason.type) {
    case 'predecessor':
    case 'parent':
    case 'child':
      return words[reason.type](titleOf(plan, reason.element));
    default:
      return words[reason.type];
  }
}
