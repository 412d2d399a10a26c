import { wordsOf } from '../locale/words.ts';
import { type Coverage, coverageOf } from '../plan/coverage.ts';
import { coverageState, coveredByText } from '../plan/coverage-text.ts';
import { titleIn } from '../plan/framework.ts';
import type { Plan } from '../plan/plan.ts';

/** What a plan covers of the frameworks that it follows, in its language: a head, and a row for each part of them. */
export function coverageTable(plan: Plan): string[][] {
  const { columns } = wordsOf(plan.locale).coverage;
  const rows = coverageOf(plan).flatMap((framework) => rowsOf(plan, framework, 0));
  return [[columns.part, columns.state, columns.by], ...rows];
}

function rowsOf(plan: Plan, coverage: Coverage, depth: number): string[][] {
  const row = [
    '\u00a0\u00a0'.repeat(depth) + titleIn(plan.locale, coverage.part),
    coverageState(plan, coverage),
    coveredByText(plan, coverage),
  ];
  return [row, ...coverage.parts.flatMap((inner) => rowsOf(plan, inner, depth + 1))];
}
