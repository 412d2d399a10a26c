import type { Plan } from '../plan/plan.ts';
import { reasonText } from '../schedule/reason-text.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { type Cell, csv } from './csv.ts';
import { scheduleJson } from './schedule-json.ts';

const columns = [
  'id',
  'kind',
  'title',
  'start',
  'finish',
  'earlyStart',
  'earlyFinish',
  'lateStart',
  'lateFinish',
  'totalSlack',
  'freeSlack',
  'critical',
  'done',
] as const;

/** Returns the dates of all work in the plan as CSV: the columns of the JSON, and the reason in the plan's language. */
export function scheduleCsv(plan: Plan, schedule: Schedule): string {
  const rows = scheduleJson(plan, schedule).elements.map((element): Cell[] => [
    ...columns.map((column) => element[column]),
    reasonText(plan, element.reason),
  ]);
  return csv([[...columns, 'reason'], ...rows]);
}
