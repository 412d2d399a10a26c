import type { Plan } from '../plan/plan.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { DatedPlan } from '../schedule/schedule-together.ts';
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

/** A check under way: who runs it can pause after each rule. */
export type Check = Generator<undefined, CheckedPlan>;

/** Holds a plan to every rule about plans, one by one; there is nothing to say of files without one. */
export function checkPlan(plan: Plan, schedule: Schedule, severityOf?: SeverityOf): CheckedPlan {
  return finished(checkingPlan(plan, schedule, severityOf));
}

/** Holds a portfolio, given the plans that its file sees, to every rule about portfolios. */
export function checkPortfolio(
  portfolio: Plan,
  plans: readonly DatedPlan[],
  severityOf?: SeverityOf,
): CheckedPlan {
  return finished(checkingPortfolio(portfolio, plans, severityOf));
}

/** Does what `checkPlan` does, rule by rule. */
export function* checkingPlan(plan: Plan, schedule: Schedule, severityOf = usualSeverity): Check {
  const isPlan = plan.head?.kind === 'plan';
  const findings = isPlan ? yield* collect(severityOf, ({ run }) => run?.(plan, schedule)) : [];
  return { plan, findings, severityOf };
}

/** Does what `checkPortfolio` does, rule by rule. */
export function* checkingPortfolio(
  portfolio: Plan,
  plans: readonly DatedPlan[],
  severityOf = usualSeverity,
): Check {
  const findings = yield* collect(severityOf, ({ runTogether }) => runTogether?.(portfolio, plans));
  return { plan: portfolio, findings, severityOf };
}

function* collect(
  severityOf: SeverityOf,
  foundBy: (rule: Rule) => Iterable<Found> | undefined,
): Generator<undefined, RuleFinding[]> {
  const findings: RuleFinding[] = [];
  for (const rule of planRules) {
    const severity = severityOf(rule);
    if (!severity) continue;
    for (const found of foundBy(rule) ?? []) findings.push({ rule: rule.id, severity, found });
    yield;
  }
  return findings;
}

function finished(check: Check): CheckedPlan {
  for (;;) {
    const { done, value } = check.next();
    if (done) return value;
  }
}
