import type { Plan } from '../plan/plan.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { Document } from './document.ts';
import { documentOf } from './document-of.ts';
import { type ReportContext, subjectOf } from './subject.ts';
import type { Template } from './template.ts';
import type { TemplateName } from './template-name.ts';
import { benefits } from './templates/benefits.ts';
import { communication } from './templates/communication.ts';
import { final } from './templates/final.ts';
import { handover } from './templates/handover.ts';
import { risk } from './templates/risk.ts';
import { rollout } from './templates/rollout.ts';
import { steering } from './templates/steering.ts';

const templates: Readonly<Record<TemplateName, Template>> = {
  steering,
  rollout,
  communication,
  benefits,
  risk,
  final,
  handover,
};

/** Returns a report of the plan in its language; what the plan says nothing of is left out. */
export function reportOf(
  plan: Plan,
  schedule: Schedule,
  name: TemplateName,
  context: ReportContext,
): Document {
  const subject = subjectOf(plan, schedule, context);
  const { to, blocks } = templates[name];
  return documentOf(subject, subject.report.titles[name], blocks(subject), to?.(subject));
}
