import type { Plan } from '../../plan/plan.ts';
import type { Schedule } from '../../schedule/schedule.ts';
import { governanceTables } from './governance-tables.ts';
import { peopleTables } from './people-tables.ts';
import { planTable } from './plan-table.ts';
import { processTables } from './process-tables.ts';
import { purposeTables } from './purpose-tables.ts';
import type { Table } from './table.ts';
import { uncertaintyTables } from './uncertainty-tables.ts';
import { workTables } from './work-tables.ts';

/** Returns everything that a plan holds as tables: one for each kind of element that it has any of, then the plan's own. */
export function planTables(plan: Plan, schedule: Schedule): Table[] {
  return [
    ...workTables(plan, schedule),
    ...peopleTables(plan),
    ...purposeTables(plan),
    ...processTables(plan),
    ...uncertaintyTables(plan),
    ...governanceTables(plan),
    ...planTable(plan),
  ].filter(({ rows }) => rows.length > 0);
}
