import { locales } from '../../locale/locale.ts';
import { rhythmTexts } from '../../locale/report/rhythm.ts';
import type { Period, Recurrence, RecurrenceUnit } from '../../plan/literals.ts';
import { parsePeriod } from '../../syntax/literals/period.ts';
import { cellText, type SheetCell } from './cell.ts';
import { given } from './own-row-values.ts';

const units: readonly RecurrenceUnit[] = ['day', 'week', 'month', 'quarter', 'year'];
const mostApart = 60;

const rhythms = new Map<string, Recurrence>();
for (const locale of locales) {
  for (const unit of units) {
    for (let interval = 1; interval <= mostApart; interval++) {
      rhythms.set(rhythmTexts[locale](interval, unit), { interval, unit });
    }
  }
}

/** Returns how often a cell says, as Varde writes it in any language: `Hver 2. uke`, `Every month (2026-02 – 2027-06)`. */
export function readRhythm(cell: SheetCell): Recurrence | undefined {
  const [, often = '', from = '', until = ''] = /^(.*?)(?: \((\S*) – (\S*)\))?$/.exec(cellText(cell)) ?? [];
  const rhythm = rhythms.get(often.toLowerCase());
  return rhythm && { ...rhythm, ...given({ from: periodIn(from), until: periodIn(until) }) };
}

function periodIn(text: string): Period | undefined {
  const parsed = parsePeriod(text);
  return 'value' in parsed ? parsed.value : undefined;
}
