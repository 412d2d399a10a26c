import { scheduleCsv } from '../../language/exchange/schedule-csv.ts';
import { scheduleJson } from '../../language/exchange/schedule-json.ts';
import { scheduleTable } from '../../language/exchange/schedule-table.ts';
import type { OpenPlan } from '../open-plan.ts';
import { tableAsText } from '../table.ts';

type Write = (opened: OpenPlan) => string;

/** What is written of the dates of a plan, for each format. */
export const scheduleFormats = {
  table: ({ plan, schedule }) => tableAsText(scheduleTable(plan, schedule)),
  json: ({ plan, schedule }) => `${JSON.stringify(scheduleJson(plan, schedule), null, 2)}\n`,
  csv: ({ plan, schedule }) => scheduleCsv(plan, schedule),
} satisfies Readonly<Record<string, Write>>;
