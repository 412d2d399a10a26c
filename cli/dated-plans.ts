import type { LangiumDocument } from 'langium';
import { lowerPlan } from '../language/plan/lower/lower-plan.ts';
import { schedulePlan } from '../language/schedule/schedule-plan.ts';
import type { DatedPlan } from '../language/schedule/schedule-together.ts';
import type { VardeSharedServices } from '../language/syntax/services.ts';

/** The plans in files with their dates, each made once. */
export class DatedPlans {
  private readonly made = new Map<LangiumDocument, DatedPlan>();
  private readonly shared: VardeSharedServices;

  constructor(shared: VardeSharedServices) {
    this.shared = shared;
  }

  /** Returns the plan that the file holds. */
  of(entry: LangiumDocument): DatedPlan {
    let dated = this.made.get(entry);
    if (!dated) {
      const plan = lowerPlan(this.shared, entry);
      dated = { plan, schedule: schedulePlan(plan) };
      this.made.set(entry, dated);
    }
    return dated;
  }
}
