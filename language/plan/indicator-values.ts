import type { Day } from './literals.ts';
import type { Indicator, Measured } from './purpose.ts';

type Value = Indicator['values'][number];

/** Returns the newest value of the indicator, of those that had been measured on the day where one is given. */
export function latestValue({ values }: Indicator, on?: Day): Value | undefined {
  let latest: Value | undefined;
  for (const value of values) {
    const isKnown = on === undefined || value.on.first <= on;
    if (isKnown && (!latest || value.on.last >= latest.on.last)) latest = value;
  }
  return latest;
}

/** Returns whether a value is as good as the target or better; `better` says which way, else the baseline does. */
export function isReached(
  value: number,
  { baseline, target }: Pick<Measured, 'baseline' | 'target'>,
  better?: Indicator['better'],
): boolean {
  if (!target) return false;
  const isLower = better ? better === 'lower' : baseline !== undefined && baseline.value > target.value;
  return isLower ? value <= target.value : value >= target.value;
}
