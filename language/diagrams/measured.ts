import { formatPeriod } from '../locale/dates.ts';
import { formatNumber } from '../locale/numbers.ts';
import { wordsOf } from '../locale/words.ts';
import { isReached, latestValue } from '../plan/indicator-values.ts';
import type { DatedNumber, Day, Money } from '../plan/literals.ts';
import type { Plan } from '../plan/plan.ts';
import type { Indicator, Measured } from '../plan/purpose.ts';
import { elementById } from '../plan/query.ts';

/** How what is measured stands: without a baseline or a target nobody can tell. */
export type MeasuredState = 'reached' | 'late' | 'underWay' | 'unmeasurable';

/** The indicator that it is measured by, unless its measure is a text. */
export function indicatorOf(plan: Plan, measure: Measured['measure']): Indicator | undefined {
  const indicator = measure && 'indicator' in measure ? elementById(plan, measure.indicator) : undefined;
  return indicator?.kind === 'indicator' ? indicator : undefined;
}

/** The title of its indicator, or its measure in words; empty without either. */
export function measureText(plan: Plan, { measure }: Measured): string {
  return measure && 'text' in measure ? measure.text : (indicatorOf(plan, measure)?.title ?? '');
}

/** How it stands on the as-of day. */
export function stateOf(plan: Plan, measured: Measured, asOf: Day | undefined): MeasuredState {
  const { baseline, target } = measured;
  const indicator = indicatorOf(plan, measured.measure);
  const value = indicator && latestValue(indicator, asOf)?.value;
  if (value !== undefined && isReached(value, measured, indicator?.better)) return 'reached';
  if (target?.on && asOf !== undefined && target.on.last < asOf) return 'late';
  return baseline && target ? 'underWay' : 'unmeasurable';
}

/** From the baseline to the target, as far as they are given: `68 → 80 prosent`. */
export function aimText(plan: Plan, { measure, baseline, target }: Measured): string {
  const indicator = indicatorOf(plan, measure);
  if (!target) return baseline ? `${valueText(plan, baseline, indicator)} →` : '';
  return `${baseline ? formatNumber(plan.locale, baseline.value) : ''} → ${valueText(plan, target, indicator)}`.trim();
}

/** When the target is to be reached: `innen 30. september 2028`. */
export function targetDayText(plan: Plan, { target }: Measured): string {
  return target?.on ? wordsOf(plan.locale).effects.by(formatPeriod(plan.locale, target.on)) : '';
}

/** The newest value of an indicator on the as-of day, as a sentence, and when it was measured, in lines. */
export function todayLines(plan: Plan, indicator: Indicator, asOf: Day | undefined): string[] {
  const words = wordsOf(plan.locale).effects;
  const [value, ...when] = latestTexts(plan, indicator, asOf);
  return value === undefined ? [words.notMeasured] : [words.today(value), ...when];
}

/** The same where a heading says that it is of today: `68 prosent (september 2026)`. */
export function todayText(plan: Plan, indicator: Indicator, asOf: Day | undefined): string {
  return latestTexts(plan, indicator, asOf).join(' ') || wordsOf(plan.locale).effects.notMeasured;
}

/** The value and when it was measured; nothing before the first measurement. */
function latestTexts(plan: Plan, indicator: Indicator, asOf: Day | undefined): string[] {
  const latest = latestValue(indicator, asOf);
  return latest ? [valueText(plan, latest, indicator), `(${formatPeriod(plan.locale, latest.on)})`] : [];
}

/** A value with the unit of its indicator, which may be a phrase of its own: `3,5 timer`, `4 (skala 1–5)`. */
export function valueText(plan: Plan, { value }: DatedNumber, indicator: Indicator | undefined): string {
  const unit = indicator?.unit ?? '';
  return `${formatNumber(plan.locale, value)} ${unit.includes(' ') ? `(${unit})` : unit}`.trim();
}

/** An amount of money: `420 000 NOK per år`. */
export function amountText(plan: Plan, { amount, currency, perYear }: Money): string {
  const text = `${formatNumber(plan.locale, amount)} ${currency}`;
  return perYear ? wordsOf(plan.locale).effects.perYear(text) : text;
}
