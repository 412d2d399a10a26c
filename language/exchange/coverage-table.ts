import { wordsOf } from '../locale/words.ts';
import { type Coverage, countedKinds, coverageOf } from '../plan/coverage.ts';
import { titleIn } from '../plan/framework.ts';
import type { Plan } from '../plan/plan.ts';
import { titleOf } from '../plan/query.ts';

/** What a plan covers of the frameworks that it follows, in its language: a head, and a row for each part of them. */
export function coverageTable(plan: Plan): string[][] {
  const { columns } = wordsOf(plan.locale).coverage;
  const rows = coverageOf(plan).flatMap((framework) => rowsOf(plan, framework, 0));
  return [[columns.part, columns.state, columns.by], ...rows];
}

function rowsOf(plan: Plan, coverage: Coverage, depth: number): string[][] {
  const row = [
    '\u00a0\u00a0'.repeat(depth) + titleIn(plan.locale, coverage.part),
    stateOf(plan, coverage),
    byOf(plan, coverage),
  ];
  return [row, ...coverage.parts.flatMap((inner) => rowsOf(plan, inner, depth + 1))];
}

function stateOf({ locale }: Plan, { countedAs, isMet, answeredBy, counts }: Coverage): string {
  const { counted, states } = wordsOf(locale).coverage;
  if (countedAs && !isMet) return states.open;
  if (countedAs) return answeredBy.length > 0 ? states.question : states[countedAs];
  const kinds = countedKinds.filter((kind) => counts[kind].all > 0);
  return kinds.map((kind) => counted[kind](counts[kind].met, counts[kind].all)).join(', ');
}

/** What covers it, and the kinds of activity that it expects in vain. */
function byOf(plan: Plan, { coveredBy, expected }: Coverage): string {
  const { list, coverage } = wordsOf(plan.locale);
  const missing = expected.filter(({ metBy }) => metBy.length === 0).map(({ kind }) => kind);
  return [
    ...coveredBy.map((id) => titleOf(plan, id)),
    ...(missing.length > 0 ? [coverage.missing(list(missing))] : []),
  ].join('; ');
}
