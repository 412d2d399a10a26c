import type { TargetName } from '../diagrams/target.ts';
import { type ReportWords, reportWordsOf } from '../locale/report.ts';
import { type Words, wordsOf } from '../locale/words.ts';
import type { Day } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { type DatedPlan, scheduleTogether } from '../schedule/schedule-together.ts';

/** What a report knows beyond the plan and its dates. */
export interface ReportContext {
  /** The plans of a portfolio, each with its own dates; none of a single plan. */
  readonly plans: readonly DatedPlan[];
  /** The day that the report tells of where the plan has no `as of`. */
  readonly today: Day;
  /** Where its figures are shown. */
  readonly target: TargetName;
  /** What the rules find wrong with the plan: sentences in its language, the gravest first. */
  readonly findings: readonly string[];
}

/** What a report tells of. */
export interface Subject extends Omit<ReportContext, 'today'> {
  readonly plan: Plan;
  /** The dates of a portfolio's work are those that its plans give it. */
  readonly schedule: Schedule;
  readonly day: Day;
  /** What diagrams say in the language of the plan, and what reports say in it. */
  readonly words: Words;
  readonly report: ReportWords;
}

/** Returns what a report of the plan tells of. */
export function subjectOf(plan: Plan, schedule: Schedule, { today, ...context }: ReportContext): Subject {
  const dated = context.plans.length > 0 ? scheduleTogether(plan, context.plans) : schedule;
  return {
    ...context,
    plan,
    schedule: dated,
    day: dated.asOf ?? today,
    words: wordsOf(plan.locale),
    report: reportWordsOf(plan.locale),
  };
}
