import { formatNumber } from '../locale/numbers.ts';
import { wordsOf } from '../locale/words.ts';
import type { Period } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import type { Indicator } from '../plan/purpose.ts';
import type { Drawing } from './diagram-type.ts';
import { type Aim, expectedOn } from './indicator-aims.ts';
import { type Slot, slotsOf } from './indicator-slots.ts';
import { titleWithin } from './labels.ts';
import { visible } from './mermaid-text.ts';
import { measuredColour } from './palette.ts';
import type { Target } from './target.ts';
import { chartSource } from './xychart.ts';

const longestAxis = 40;
const longestLine = 40;

type Value = Indicator['values'][number];

/**
 * Draws the values as bars and the way to the target as a line; nothing where neither has a date. A page has no room
 * for what they are beside the chart, so that it stands in the legend.
 */
export function indicatorDrawn(
  plan: Plan,
  indicator: Indicator,
  aim: Aim | undefined,
  { rooms }: Target,
): Pick<Drawing, 'source' | 'ids' | 'legend'> | undefined {
  const words = wordsOf(plan.locale).indicators;
  const periods = [
    ...indicator.values.map(({ on }) => on),
    ...[aim?.baseline?.on, aim?.target.on].filter((on) => on !== undefined),
  ];
  if (periods.length === 0) return undefined;
  const slots = slotsOf(plan, ...reachOf(periods));
  const measured = valuesIn(slots, indicator.values);
  const value = (slot: Slot) => measured.get(slot)?.value ?? 0;
  const line = aim && words.target(titleWithin(aim.effect, longestLine));
  const source = chartSource({
    categories: slots.map((slot) => {
      const found = measured.get(slot);
      return found ? `${slot.label}: ${formatNumber(plan.locale, found.value)}` : slot.label;
    }),
    axis: axisOf(plan, indicator),
    up: { ...(!rooms && { title: words.measured }), values: slots.map((slot) => Math.max(0, value(slot))) },
    down: { values: slots.map((slot) => Math.max(0, -value(slot))) },
    ...(aim &&
      line !== undefined && {
        line: { ...(!rooms && { title: line }), values: slots.map(({ last }) => expectedOn(aim, last)) },
      }),
  });
  if (rooms) {
    const marks = [{ mark: '■', colour: measuredColour, text: words.measured }];
    return { source, ids: {}, legend: line ? [...marks, { mark: '—', text: line }] : marks };
  }
  const ids = { [words.measured]: indicator.id };
  return { source, ids: aim && line !== undefined ? { ...ids, [line]: aim.effect.id } : ids, legend: [] };
}

function reachOf(periods: readonly Period[]): [first: number, last: number] {
  return [
    periods.reduce((least, { first }) => Math.min(least, first), Number.POSITIVE_INFINITY),
    periods.reduce((most, { last }) => Math.max(most, last), Number.NEGATIVE_INFINITY),
  ];
}

/** The latest value that was measured in each slot. */
function valuesIn(slots: readonly Slot[], values: readonly Value[]): Map<Slot, Value> {
  const found = new Map<Slot, Value>();
  const inOrder = values.toSorted((a, b) => a.on.last - b.on.last);
  let next = 0;
  for (const slot of slots) {
    for (; next < inOrder.length; next++) {
      const value = inOrder[next] as Value;
      if (value.on.last > slot.last) break;
      if (value.on.last >= slot.first) found.set(slot, value);
    }
  }
  return found;
}

function axisOf(plan: Plan, { unit, better, title }: Indicator): string {
  const words = wordsOf(plan.locale).indicators;
  const what = visible(unit ?? title, longestAxis);
  return better ? `${what} (${words.better[better]})` : what;
}
