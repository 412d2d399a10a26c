import type { Id } from '../../plan/element.ts';
import type { Day } from '../../plan/literals.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Load, loadOf, type Portion } from '../../schedule/load.ts';
import { overloadsIn } from '../../schedule/overloads.ts';
import { type DatedPlan, idIn } from '../../schedule/schedule-together.ts';

/**
 * Returns what several plans ask of roles together, in the names of the portfolio, without the days on which one of
 * them asks too much by itself. Work that two of them share is asked once.
 */
export function loadTogether(portfolio: Plan, plans: readonly DatedPlan[]): Load {
  const joined = new Map<Id, Map<Day, readonly Portion[]>>();
  const loads = plans.map(({ plan, schedule }) => ({ plan, load: loadOf(plan, schedule) }));
  for (const { plan, load } of loads) {
    for (const [role, ownDays] of load) {
      const id = idIn(portfolio, plan, role) ?? role;
      const days = joined.get(id) ?? new Map<Day, readonly Portion[]>();
      joined.set(id, days);
      for (const [day, portions] of ownDays) {
        const others = days.get(day) ?? [];
        const shared = new Set(others.map(({ element }) => element));
        const further = named(portfolio, plan, portions).filter(({ element }) => !shared.has(element));
        days.set(day, [...others, ...further]);
      }
    }
  }
  for (const { plan, load } of loads) {
    for (const { role, first, last } of overloadsIn(plan, load)) {
      const days = joined.get(idIn(portfolio, plan, role) ?? role);
      for (let day = first; day <= last; day++) days?.delete(day);
    }
  }
  return joined;
}

function named(portfolio: Plan, plan: Plan, portions: readonly Portion[]): Portion[] {
  return portions.map(({ element, share }) => ({
    element: idIn(portfolio, plan, element) ?? element,
    share,
  }));
}
