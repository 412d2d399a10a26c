import * as ast from '../../generated/syntax/ast.ts';
import type { ElementBase } from '../element.ts';
import { type Force, type Rating, type Response, type Risk, responseKinds } from '../uncertainty.ts';
import { type Context, compact, oneOf } from './context.ts';
import { numberOf, routineOf } from './literals.ts';

/** Lowers a risk. */
export function lowerRisk(node: ast.Risk, base: ElementBase, context: Context): Risk {
  return compact<Risk>({
    ...base,
    kind: 'risk',
    likelihood: rating(node.likelihood),
    impact: rating(node.impact),
    cause: node.cause,
    consequence: node.consequence,
    affects: context.all(node.affects),
    owner: context.id(node.owner),
    responses: responses(node.responses, context),
    review: routineOf(node.review, context),
    status: oneOf(['open', 'occurred', 'closed'], node.status) ?? 'open',
  });
}

/** Lowers a driver or barrier. */
export function lowerForce(node: ast.Force, base: ElementBase, context: Context): Force {
  return compact<Force>({
    ...base,
    kind: ast.isDriver(node) ? 'driver' : 'barrier',
    strength: scaleOf(node.strength),
    affects: context.all(node.affects),
    owner: context.id(node.owner),
    responses: responses(node.responses, context),
  });
}

function rating(node: ast.Rating | undefined): Rating | undefined {
  const today = scaleOf(node?.today);
  return today === undefined ? undefined : compact<Rating>({ today, after: scaleOf(node?.after) });
}

function scaleOf(text: string | undefined): number | undefined {
  const value = numberOf(text);
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 5 ? value : undefined;
}

function responses(nodes: readonly ast.Response[], context: Context): Response[] {
  return nodes.flatMap((node) => {
    const kind = oneOf(responseKinds, node.kind);
    return kind ? [compact<Response>({ kind, text: node.text, by: context.all(node.by) })] : [];
  });
}
