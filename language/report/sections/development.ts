import { type Aim, aimsOf, expectedOn } from '../../diagrams/indicator-aims.ts';
import { stateOf, targetDayText, valueText } from '../../diagrams/measured.ts';
import { formatPeriod } from '../../locale/dates.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { latestValue } from '../../plan/indicator-values.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Indicator } from '../../plan/purpose.ts';
import type { Block, Cell } from '../document.ts';
import type { Subject } from '../subject.ts';
import { tableOf } from '../table.ts';

/** Of a longer series, the first value and those that tell where it goes. */
const mostValues = 4;

/** An indicator and the first of its targets, by which it is judged. */
interface Development {
  readonly indicator: Indicator;
  readonly aim: Aim | undefined;
}

/** The values of each indicator in the order of time, beside where it stood and is to go. */
export function developmentTable(subject: Subject): Block[] {
  const { plan, report, words } = subject;
  const { columns, kinds } = words.effects;
  const rows = ownOfKind(plan, 'indicator')
    .map((indicator): Development => ({ indicator, aim: aimsOf(plan, indicator.id)[0] }))
    .filter(({ indicator, aim }) => indicator.values.length > 0 || aim);
  return tableOf(report.tables.development, rows, [
    { title: kinds.indicator, cell: ({ indicator }) => indicator.title },
    {
      title: columns.baseline,
      cell: ({ indicator, aim }) => (aim?.baseline ? valueText(plan, aim.baseline, indicator) : ''),
    },
    { title: words.indicators.measured, cell: ({ indicator }) => valuesText(plan, indicator) },
    { title: words.indicators.columns.line, cell: (one) => expectedText(plan, one) },
    {
      title: columns.target,
      cell: ({ indicator, aim }) =>
        aim ? `${valueText(plan, aim.target, indicator)} ${targetDayText(plan, aim)}`.trim() : '',
    },
    { title: words.work.columns.status, cell: (one) => statusCell(subject, one) },
  ]);
}

function valuesText({ locale }: Plan, indicator: Indicator): string {
  const values = indicator.values
    .toSorted((a, b) => a.on.last - b.on.last)
    .map(({ value, on }) => `${formatPeriod(locale, on)}: ${formatNumber(locale, value)}`);
  const [first = ''] = values;
  const shown = values.length > mostValues ? [first, '…', ...values.slice(1 - mostValues)] : values;
  return shown.join('; ');
}

/** What the line from baseline to target says of the day of the newest value. */
function expectedText({ locale }: Plan, { indicator, aim }: Development): string {
  const latest = latestValue(indicator);
  return aim && latest ? formatNumber(locale, expectedOn(aim, latest.on.last)) : '';
}

function statusCell({ plan, day, words }: Subject, { aim }: Development): Cell {
  if (!aim) return { text: '' };
  const state = stateOf(plan, aim.effect, day);
  if (state === 'underWay') return { text: words.work.underWay };
  const text = words.effects[state];
  if (state === 'unmeasurable') return { text };
  return { text, tone: state === 'reached' ? 'good' : 'critical' };
}
