import { isoDay } from '../locale/dates.ts';
import type { Id } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import { titleOf } from '../plan/query.ts';
import type { Reason, Schedule, Scheduled } from '../schedule/schedule.ts';

/** The dates of a plan for other programs, as `schemas/schedule.schema.json` describes them. Days are `YYYY-MM-DD`. */
export interface ScheduleJson {
  /** The plan's title. */
  readonly plan: string;
  readonly asOf: string | null;
  readonly start: string | null;
  /** The last day worked. */
  readonly finish: string | null;
  /** In the order of the text; without what has no dates. */
  readonly elements: readonly ScheduledJson[];
}

interface ScheduledJson {
  /** Qualified: `Prepare.MapNeeds`. */
  readonly id: Id;
  readonly kind: Scheduled['kind'];
  readonly title: string;
  readonly start: string;
  readonly finish: string;
  readonly earlyStart: string;
  readonly earlyFinish: string;
  readonly lateStart: string;
  readonly lateFinish: string;
  /** In working days of its own calendar, as is free slack. */
  readonly totalSlack: number;
  readonly freeSlack: number;
  readonly critical: boolean;
  /** From 0 to 1. */
  readonly done: number;
  readonly reason: Reason;
}

/** Returns the dates of all work in the plan. */
export function scheduleJson(plan: Plan, schedule: Schedule): ScheduleJson {
  const { asOf, start, finish, elements } = schedule;
  return {
    plan: plan.title,
    asOf: dayOrNull(asOf),
    start: dayOrNull(start),
    finish: dayOrNull(finish),
    elements: elements.map((element) => scheduledJson(plan, element)),
  };
}

function scheduledJson(plan: Plan, element: Scheduled): ScheduledJson {
  return {
    id: element.id,
    kind: element.kind,
    title: titleOf(plan, element.id),
    start: isoDay(element.start),
    finish: isoDay(element.finish),
    earlyStart: isoDay(element.earlyStart),
    earlyFinish: isoDay(element.earlyFinish),
    lateStart: isoDay(element.lateStart),
    lateFinish: isoDay(element.lateFinish),
    totalSlack: element.totalSlack,
    freeSlack: element.freeSlack,
    critical: element.critical,
    done: element.done,
    reason: element.reason,
  };
}

function dayOrNull(day: number | undefined): string | null {
  return day === undefined ? null : isoDay(day);
}
