import type { Locale } from '../locale/locale.ts';
import { wordsOf } from '../locale/words.ts';

/** The lines of a gantt chart that say how often its time axis is marked, and how: in numbers, since Mermaid has
 * the names of months in English alone. */
export function axisLines(locale: Locale, days: number): string[] {
  const { axis } = wordsOf(locale);
  const every = (interval: string, format: string) => [
    `  axisFormat ${format}`,
    `  tickInterval ${interval}`,
    '  weekday monday',
  ];
  if (days <= 16) return every('1day', axis.day);
  if (days <= 16 * 7) return every('1week', axis.day);
  if (days <= 32 * 7) return every('2week', axis.day);
  if (days <= 16 * 30.5) return every('1month', axis.month);
  if (days <= 32 * 30.5) return every('2month', axis.month);
  if (days <= 48 * 30.5) return every('3month', axis.month);
  if (days <= 20 * 366) return every('12month', '%Y');
  return ['  axisFormat %Y'];
}
