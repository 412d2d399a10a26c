import type { Locale } from '../locale/locale.ts';
import { withIsoDays } from '../plan/day-properties.ts';
import { ownElements } from '../plan/own-elements.ts';
import type { Element, Plan } from '../plan/plan.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { type ScheduleJson, scheduleJson } from './schedule-json.ts';

/** A whole plan for other programs, as `schemas/plan.schema.json` describes it. Days are `YYYY-MM-DD`. */
export interface PlanJson {
  readonly generator: 'Varde';
  readonly title: string;
  readonly locale: Locale;
  /** All that the plan declares, in the order of the text, but not what its frameworks do. */
  readonly elements: readonly object[];
  readonly schedule: ScheduleJson;
}

/** Returns a plan with all that it declares and its dates. */
export function planJson(plan: Plan, schedule: Schedule): PlanJson {
  return {
    generator: 'Varde',
    title: plan.title,
    locale: plan.locale,
    elements: ownElements(plan).map(elementJson),
    schedule: scheduleJson(plan, schedule),
  };
}

/** Returns a plan with all that it declares and its dates as text. */
export function planJsonText(plan: Plan, schedule: Schedule): string {
  return `${JSON.stringify(planJson(plan, schedule), null, 2)}\n`;
}

/** Where it stands on this machine is nobody else's concern. */
function elementJson(element: Element): object {
  const { source: _, ...rest } = element;
  if (rest.kind !== 'plan') return withIsoDays(rest) as object;
  const { files: _files, ...head } = rest;
  return withIsoDays(head) as object;
}
