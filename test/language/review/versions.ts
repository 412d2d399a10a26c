import { isEntry } from '../../../language/plan/lower/entry.ts';
import { lowerPlan } from '../../../language/plan/lower/lower-plan.ts';
import { type Review, reviewOf } from '../../../language/review/review.ts';
import type { Version } from '../../../language/review/version.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { findingsIn } from '../checks/findings.ts';
import { type Files, parse } from '../parse.ts';

/** Returns the plan in the files with its dates and what the rules say of it. */
export async function versionOf(files: Files): Promise<Version> {
  const { services, documents } = await parse(files);
  const entry = documents.find(isEntry);
  if (!entry) throw new Error('There is no plan in the files.');
  const plan = lowerPlan(services.shared, entry);
  return { plan, schedule: schedulePlan(plan), findings: await findingsIn(files) };
}

/** Returns the comparison of two states of a plan: what stands behind its head, before and after. */
export async function reviewOfTexts(before: string, after: string): Promise<Review> {
  const one = await versionOf({ 'plan.varde': head + before });
  return reviewOf(one, await versionOf({ 'plan.varde': head + after }));
}

const head = 'plan P "Plan" { calendar NO starts 2026-01-05 }\n';
