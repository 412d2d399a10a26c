import { wordsOf } from '../locale/words.ts';
import type { Day } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import type { Drawing } from './diagram-type.ts';
import { titleWithin } from './labels.ts';
import { matrixSource } from './matrix.ts';
import { mermaidId } from './mermaid-text.ts';
import { shortMonth } from './months.ts';
import { workColours } from './palette.ts';
import type { Happening, Recurring } from './recurrences.ts';
import type { Target } from './target.ts';

const longestTitle = 90;
const kinds: readonly Recurring['kind'][] = ['meeting', 'measurement', 'review', 'activity'];

/** The year as a matrix: what recurs, by kind, and how often in each of the months. */
export function wheelMatrix(
  plan: Plan,
  happenings: readonly Happening[],
  months: readonly Day[],
  target: Target,
): Pick<Drawing, 'source' | 'ids' | 'legend'> {
  const words = wordsOf(plan.locale).wheel;
  const columns = new Map(months.map((month, column) => [month, column]));
  const inMonths = new Map<Recurring, Happening[]>();
  for (const happening of happenings) {
    const { recurring } = happening;
    inMonths.set(recurring, [...(inMonths.get(recurring) ?? []), happening]);
  }
  const idOf = ({ recurring: { element }, month }: Happening) =>
    mermaidId(element.id, `month${columns.get(month)}`);
  const groups = kinds
    .map((kind) => ({ kind, rows: [...inMonths].filter(([recurring]) => recurring.kind === kind) }))
    .filter(({ rows }) => rows.length > 0);
  return {
    source: matrixSource(
      groups.map(({ kind, rows }, group) => ({
        title: words.plurals[kind],
        headings: months.map((month, column) => ({
          id: `month${column}_${group}`,
          column,
          title: shortMonth(plan.locale, month),
        })),
        rows: rows.map(([{ element }, own]) => ({
          title: titleWithin(element, longestTitle),
          cells: own.map((happening) => ({
            id: idOf(happening),
            column: columns.get(happening.month) ?? 0,
            text: String(happening.times),
            tone: happening.times > 1 ? 'clear' : 'soft',
          })),
        })),
      })),
      target,
    ),
    ids: Object.fromEntries(happenings.map((happening) => [idOf(happening), happening.recurring.element.id])),
    legend: [
      { mark: '■ 1', colour: workColours.planned, text: words.legend.once },
      ...(happenings.some(({ times }) => times > 1)
        ? [{ mark: '■ 2+', colour: workColours.active, text: words.legend.often }]
        : []),
    ],
  };
}
