import type { Plan } from '../plan/plan.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { Severity } from './finding.ts';
import type { Found, Rule } from './rule.ts';
import { planRules } from './rules.ts';

/** Returns how serious a rule is taken; undefined where it is switched off. */
export type SeverityOf = (rule: Pick<Rule, 'id' | 'severity'>) => Severity | undefined;

/** What a rule found, and how serious that is. */
export interface RuleFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly found: Found;
}

/** The plan of an entry point, what the rules say of it, and how serious they were taken. */
export interface CheckedPlan {
  readonly plan: Plan;
  readonly findings: readonly RuleFinding[];
  readonly severityOf: SeverityOf;
}

/** Every rule as serious as it says itself. */
export const usualSeverity: SeverityOf = ({ severity }) => severity;

/** Holds the plan of an entry point to every rule, one by one; there is nothing to say of a portfolio. */
export function checkPlan(
  plan: Plan,
  schedule: Schedule,
  severityOf: SeverityOf = usualSeverity,
): CheckedPlan {
  const rules = plan.head?.kind === 'plan' ? planRules : [];
  const findings = rules.flatMap((rule) => {
    const severity = severityOf(rule);
    if (!severity) return [];
    return Array.from(rule.run(plan, schedule), (found) => ({ rule: rule.id, severity, found }));
  });
  return { plan, findings, severityOf };
}
