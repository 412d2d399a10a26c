import { formatPeriod } from '../locale/dates.ts';
import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import { latestValue } from '../plan/indicator-values.ts';
import type { Plan } from '../plan/plan.ts';
import type { Indicator } from '../plan/purpose.ts';
import { elementsOfKind } from '../plan/query.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { LegendEntry } from './diagram.ts';
import { type DiagramType, type Drawing, type DrawOptions, nothingDrawn } from './diagram-type.ts';
import { type Aim, aimsOf } from './indicator-aims.ts';
import { indicatorDrawn } from './indicator-chart.ts';
import { indicatorTable } from './indicator-table.ts';
import { titleWithin } from './labels.ts';
import { valueText } from './measured.ts';

const longestTitle = 100;

/** What an indicator has measured, against the line from baseline to target. */
export const indicators: DiagramType = {
  shows: [['indicator']],
  offers: (plan) =>
    elementsOfKind(plan, 'indicator')
      .filter((one) => one.values.length > 0 || aimsOf(plan, one.id).length > 0)
      .map((one) => ({ of: one.id, title: titleOfIndicator(plan, one) })),
  draw: drawIndicator,
};

function titleOfIndicator(plan: Plan, indicator: Indicator): string {
  return wordsOf(plan.locale).indicators.title(titleWithin(indicator, longestTitle));
}

/** The one that is asked for, or the first. */
function indicatorOf(plan: Plan, of: Id | undefined): Indicator | undefined {
  const all = elementsOfKind(plan, 'indicator');
  return of === undefined ? all[0] : all.find(({ id }) => id === of);
}

function drawIndicator(plan: Plan, _: Schedule, { of, target }: DrawOptions): Drawing {
  const words = wordsOf(plan.locale).indicators;
  const indicator = indicatorOf(plan, of);
  if (!indicator) {
    return of === undefined
      ? nothingDrawn(words.untitled, words.noIndicator)
      : { ...nothingDrawn(words.untitled, words.unknownIndicator(of)), of };
  }
  const title = titleOfIndicator(plan, indicator);
  const aims = aimsOf(plan, indicator.id);
  const [aim, ...others] = aims;
  const table = indicatorTable(plan, indicator, aims);
  const drawn = indicatorDrawn(plan, indicator, aim, target);
  if (!drawn) return { ...nothingDrawn(title, words.notMeasured(indicator.title), table), of: indicator.id };
  const latest = latestValue(indicator);
  return {
    of: indicator.id,
    title,
    description: words.description({
      indicator: indicator.title,
      values: indicator.values.length,
      latest: latest && {
        value: valueText(plan, latest, indicator),
        on: formatPeriod(plan.locale, latest.on),
      },
      target: aim && {
        value: valueText(plan, aim.target, indicator),
        on: aim.target.on && formatPeriod(plan.locale, aim.target.on),
      },
    }),
    ...drawn,
    legend: [...drawn.legend, ...legendOf(plan, others)],
    table,
  };
}

function legendOf(plan: Plan, others: readonly Aim[]): LegendEntry[] {
  const { indicators: words, list } = wordsOf(plan.locale);
  if (others.length === 0) return [];
  return [{ mark: '–', text: words.otherTargets(list(others.map(({ effect }) => effect.title))) }];
}
