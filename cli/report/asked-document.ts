import { weakPoints } from '../../language/checks/weak-points.ts';
import type { TargetName } from '../../language/diagrams/target.ts';
import { ownOfKind } from '../../language/plan/own-elements.ts';
import type { Document } from '../../language/report/document.ts';
import { ownReport } from '../../language/report/own-report.ts';
import { reportOf } from '../../language/report/report.ts';
import type { TemplateName } from '../../language/report/template-name.ts';
import { today } from '../../server/today.ts';
import { misuse } from '../misuse.ts';
import type { OpenPlan } from '../open-plan.ts';
import { pickElement } from '../pick-element.ts';

/** Which report is asked for: one of Varde's templates, or one that the plan declares. */
export type AskedReport = { readonly template: TemplateName } | { readonly report: string };

/** Returns the report of a plan. Throws a `Misuse` that lists what there is where the plan declares no such report. */
export function askedDocument(opened: OpenPlan, asked: AskedReport, target: TargetName): Document {
  const { plan, schedule, plans } = opened;
  const context = { plans, today: today(), target, findings: weakPoints(opened.findingsIn(plan.locale)) };
  if ('template' in asked) return reportOf(plan, schedule, asked.template, context);
  const own = ownOfKind(plan, 'report');
  if (own.length === 0) throw misuse`The plan declares no report; choose one with --template.`;
  return ownReport(plan, schedule, pickElement(own, asked.report, 'report'), context);
}
