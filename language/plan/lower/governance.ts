import type * as ast from '../../generated/syntax/ast.ts';
import type { ElementBase } from '../element.ts';
import type { Decision, Exemption, Policy } from '../governance.ts';
import { type Context, compact } from './context.ts';
import { lastDayOf, periodOf, routineOf } from './literals.ts';

/** Lowers a decision. */
export function lowerDecision(node: ast.Decision, base: ElementBase, context: Context): Decision {
  return compact<Decision>({
    ...base,
    kind: 'decision',
    by: context.all(node.by),
    on: periodOf(node.on),
    options: node.options,
    chosen: node.chosen,
    why: node.why,
    affects: context.all(node.affects),
  });
}

/** Lowers a policy. */
export function lowerPolicy(node: ast.Policy, base: ElementBase, context: Context): Policy {
  return compact<Policy>({
    ...base,
    kind: 'policy',
    owner: context.id(node.owner),
    why: node.why,
    for: context.all(node.for),
    review: routineOf(node.review, context),
  });
}

/** Lowers an exemption. */
export function lowerExemption(node: ast.Exemption, base: ElementBase, context: Context): Exemption {
  return compact<Exemption>({
    ...base,
    kind: 'exemption',
    from: context.id(node.from),
    by: context.all(node.by),
    until: lastDayOf(node.until),
    why: node.why,
    for: context.all(node.for),
    scope: node.scope,
    consequence: node.consequence,
    owner: context.id(node.owner),
  });
}
