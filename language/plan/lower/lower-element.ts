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

/** Lowers one element, without those it encloses. */
export function lowerElement(node: ast.Element, base: ElementBase, context: Context): Element {
  if (ast.isWork(node)) return lowerWork(node, base, context);
  if (ast.isProcessNode(node)) return lowerNode(node, base, context);
  if (ast.isFrameworkPart(node)) return lowerPart(node, base, context);
  if (ast.isForce(node)) return lowerForce(node, base, context);
  if (ast.isStakeholder(node)) return lowerStakeholder(node, base, context);
  if (ast.isRole(node)) return lowerRole(node, base, context);
  if (ast.isTeam(node)) return lowerTeam(node, base, context);
  if (ast.isGoal(node)) return lowerGoal(node, base, context);
  if (ast.isIndicator(node)) return lowerIndicator(node, base, context);
  if (ast.isDeliverable(node)) return lowerDeliverable(node, base, context);
  if (ast.isOutcome(node)) return lowerOutcome(node, base, context);
  if (ast.isBenefit(node)) return lowerBenefit(node, base, context);
  if (ast.isCost(node)) return lowerCost(node, base, context);
  if (ast.isProcess(node)) return lowerProcess(node, base, context);
  if (ast.isRisk(node)) return lowerRisk(node, base, context);
  if (ast.isDecision(node)) return lowerDecision(node, base, context);
  if (ast.isPolicy(node)) return lowerPolicy(node, base, context);
  if (ast.isExemption(node)) return lowerExemption(node, base, context);
  if (ast.isFramework(node)) return lowerFramework(node, base, context);
  if (ast.isView(node)) return lowerView(node, base, context);
  if (ast.isReport(node)) return lowerReport(node, base, context);
  if (ast.isPlan(node)) return lowerPlanHead(node, base, context);
  if (ast.isPortfolio(node)) return lowerPortfolio(node, base, context);
  if (ast.isTrack(node)) return lowerTrack(node, base, context);
  if (ast.isCalendar(node)) return lowerCalendar(node, base, context);
  throw new Error(`The language has no kind “${node.$type}”.`);
}
