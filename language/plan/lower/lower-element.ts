import * as ast from '../../generated/syntax/ast.ts';
import type { ElementBase } from '../element.ts';
import type { Element } from '../plan.ts';
import type { Context } from './context.ts';
import { lowerFramework, lowerPart } from './framework.ts';
import { lowerDecision, lowerExemption, lowerPolicy } from './governance.ts';
import { lowerCalendar, lowerPlanHead, lowerPortfolio, lowerTrack } from './head.ts';
import { lowerRole, lowerStakeholder, lowerTeam } from './people.ts';
import { lowerNode, lowerProcess } from './process.ts';
import {
  lowerBenefit,
  lowerCost,
  lowerDeliverable,
  lowerGoal,
  lowerIndicator,
  lowerOutcome,
} from './purpose.ts';
import { lowerForce, lowerRisk } from './uncertainty.ts';
import { lowerReport, lowerView } from './view.ts';
import { lowerWork } from './work.ts';

type Lower<T> = (node: T, base: ElementBase, context: Context) => Element;

interface Way {
  readonly fits: (node: unknown) => boolean;
  readonly lower: Lower<ast.Element>;
}

function way<T extends ast.Element>(fits: (node: unknown) => node is T, lower: Lower<T>): Way {
  return { fits, lower: lower as Lower<ast.Element> };
}

/** The first that fits counts. */
const ways: readonly Way[] = [
  way(ast.isWork, lowerWork),
  way(ast.isProcessNode, lowerNode),
  way(ast.isFrameworkPart, lowerPart),
  way(ast.isForce, lowerForce),
  way(ast.isStakeholder, lowerStakeholder),
  way(ast.isRole, lowerRole),
  way(ast.isTeam, lowerTeam),
  way(ast.isGoal, lowerGoal),
  way(ast.isIndicator, lowerIndicator),
  way(ast.isDeliverable, lowerDeliverable),
  way(ast.isOutcome, lowerOutcome),
  way(ast.isBenefit, lowerBenefit),
  way(ast.isCost, lowerCost),
  way(ast.isProcess, lowerProcess),
  way(ast.isRisk, lowerRisk),
  way(ast.isDecision, lowerDecision),
  way(ast.isPolicy, lowerPolicy),
  way(ast.isExemption, lowerExemption),
  way(ast.isFramework, lowerFramework),
  way(ast.isView, lowerView),
  way(ast.isReport, lowerReport),
  way(ast.isPlan, lowerPlanHead),
  way(ast.isPortfolio, lowerPortfolio),
  way(ast.isTrack, lowerTrack),
  way(ast.isCalendar, lowerCalendar),
];

const wayOfType = new Map<string, Lower<ast.Element>>();

/** Lowers one element, without those it encloses. */
export function lowerElement(node: ast.Element, base: ElementBase, context: Context): Element {
  const { $type } = node;
  let lower = wayOfType.get($type);
  if (!lower) {
    lower = ways.find(({ fits }) => fits(node))?.lower;
    if (!lower) throw new Error(`The language has no kind “${$type}”.`);
    wayOfType.set($type, lower);
  }
  return lower(node, base, context);
}
