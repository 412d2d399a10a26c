import type { RuleFinding } from './check-plan.ts';

/** More findings of one rule than this are counted rather than told one by one. */
const most = 20;

/** A finding that is told, and those of the same rule that it only counts. */
export interface Told {
  readonly one: RuleFinding;
  readonly counted: readonly RuleFinding[];
}

/**
 * Returns what is told of the findings of one plan: all of them, but only the first of a rule that finds the same thing
 * often. Errors are all told.
 */
export function countAlike(findings: readonly RuleFinding[]): Told[] {
  const byRule = new Map<string, RuleFinding[]>();
  for (const finding of findings) {
    const alike = byRule.get(finding.rule);
    if (alike) alike.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return [...byRule.values()].flatMap((alike) => {
    const [first, ...others] = alike;
    const isTooMany = alike.length > most && first?.severity !== 'error';
    return isTooMany && first
      ? [{ one: first, counted: others }]
      : alike.map((one) => ({ one, counted: [] }));
  });
}
