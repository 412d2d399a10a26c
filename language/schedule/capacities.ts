import type { Id } from '../plan/element.ts';
import type { Day } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import { capacityOf, type Demand, type Load } from './load.ts';
import { rounding } from './overloads.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** What roles have left to give, day by day, while work is placed. */
export class Capacities {
  private readonly plan: Plan;
  private readonly left = new Map<Id, Map<Day, number>>();
  private readonly capacity = new Map<Id, number>();

  /** Begins with what the load leaves of the elements that are to stay where they are. */
  constructor(plan: Plan, load: Load, stays: (element: Id) => boolean) {
    this.plan = plan;
    for (const [role, days] of load) {
      for (const [day, portions] of days) {
        for (const { element, share } of portions) if (stays(element)) this.take(role, day, share);
      }
    }
  }

  /** Returns a copy that can be used up by itself. */
  copy(): Capacities {
    const copy = new Capacities(this.plan, new Map(), () => false);
    for (const [role, days] of this.left) copy.left.set(role, new Map(days));
    return copy;
  }

  /** Returns whether the roles could carry the demands on a day without anything else. */
  canEver(demands: readonly Demand[]): boolean {
    return demands.every(({ role, share }) => share <= this.of(role) + rounding);
  }

  /** Returns the last working day from one day to another on which the demands are too much; undefined where none is. */
  lastConflict(demands: readonly Demand[], calendar: WorkCalendar, first: Day, last: Day): Day | undefined {
    const from = calendar.rank(first);
    for (let rank = calendar.rank(last + 1) - 1; rank >= from; rank--) {
      const day = calendar.nth(rank);
      for (const { role, share } of demands) {
        const left = this.left.get(role)?.get(day) ?? this.of(role);
        if (share > left + rounding) return day;
      }
    }
    return undefined;
  }

  /** Takes the demands from every working day from one day to another. */
  use(demands: readonly Demand[], calendar: WorkCalendar, first: Day, last: Day): void {
    const to = calendar.rank(last + 1);
    for (let rank = calendar.rank(first); rank < to; rank++) {
      const day = calendar.nth(rank);
      for (const { role, share } of demands) this.take(role, day, share);
    }
  }

  private take(role: Id, day: Day, share: number): void {
    let days = this.left.get(role);
    if (!days) {
      days = new Map();
      this.left.set(role, days);
    }
    days.set(day, (days.get(day) ?? this.of(role)) - share);
  }

  private of(role: Id): number {
    let capacity = this.capacity.get(role);
    if (capacity === undefined) {
      capacity = capacityOf(this.plan, role);
      this.capacity.set(role, capacity);
    }
    return capacity;
  }
}
