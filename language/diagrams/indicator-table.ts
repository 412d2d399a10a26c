import { formatPeriod } from '../locale/dates.ts';
import { formatNumber } from '../locale/numbers.ts';
import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import type { DatedNumber, Period } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import type { Indicator } from '../plan/purpose.ts';
import type { Table } from './diagram.ts';
import { type Aim, expectedOn } from './indicator-aims.ts';
import { valueText } from './measured.ts';

interface Row {
  readonly element: Id;
  readonly what: string;
  readonly value: DatedNumber;
  /** What the line to the target says of the same day. */
  readonly expected?: number;
}

/** Baselines, values and targets in the order of time; what has no date comes last. */
export function indicatorTable(plan: Plan, indicator: Indicator, aims: readonly Aim[]): Table {
  const words = wordsOf(plan.locale).indicators;
  const { period, what, value, line } = words.columns;
  const [first] = aims;
  const rows: Row[] = [
    ...aims.flatMap(({ effect, baseline }) =>
      baseline ? [{ element: effect.id, what: words.rows.baseline(effect.title), value: baseline }] : [],
    ),
    ...indicator.values.map((one) => ({
      element: indicator.id,
      what: words.measured,
      value: one,
      ...(first && { expected: expectedOn(first, one.on.last) }),
    })),
    ...aims.map(({ effect, target }) => ({
      element: effect.id,
      what: words.rows.target(effect.title),
      value: target,
    })),
  ];
  return {
    head: [period, what, value, line],
    rows: rows
      .toSorted((a, b) => endOf(a.value.on) - endOf(b.value.on))
      .map((row) => ({
        element: row.element,
        cells: [
          row.value.on ? formatPeriod(plan.locale, row.value.on) : '',
          row.what,
          valueText(plan, row.value, indicator),
          row.expected === undefined ? '' : formatNumber(plan.locale, row.expected),
        ],
      })),
  };
}

function endOf(period: Period | undefined): number {
  return period?.last ?? Number.MAX_SAFE_INTEGER;
}
