import { coverageJson } from '../../language/exchange/coverage-json.ts';
import { coverageTable } from '../../language/exchange/coverage-table.ts';
import type { Plan } from '../../language/plan/plan.ts';
import { tableAsText } from '../table.ts';

type Write = (plan: Plan) => string;

/** What is written of the frameworks that a plan follows, for each format. */
export const coverageFormats = {
  table: (plan) => tableAsText(coverageTable(plan)),
  json: (plan) => `${JSON.stringify(coverageJson(plan), null, 2)}\n`,
} satisfies Readonly<Record<string, Write>>;
