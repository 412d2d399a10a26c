import type { Id } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import type { Schedule } from '../schedule/schedule.ts';

/** What a rule says of one state of a plan; the place in the text is of no interest in a comparison. */
export interface VersionFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  readonly element?: Id;
}

/** One state of a plan, with all that is computed of it. */
export interface Version {
  readonly plan: Plan;
  readonly schedule: Schedule;
  readonly findings: readonly VersionFinding[];
}
