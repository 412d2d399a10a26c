import { monthDays, weekDays, weeksInYear } from '../../plan/days.ts';
import type { DayRange, Period } from '../../plan/literals.ts';
import { parseCalendarDay, yearMistake } from './calendar-day.ts';
import { badLiteral, miswritten, type Parsed } from './parsed.ts';
import { shapeOf } from './shape.ts';

/** Parses `2026`, `2026-Q1`, `2026-03`, `2026-W10` (ISO 8601 week) or `2026-03-02`. */
export function parsePeriod(text: string, wanted: 'day' | 'period' = 'period'): Parsed<Period> {
  const day = parseCalendarDay(text);
  if (day) return 'mistake' in day ? day : { value: { text, first: day.value, last: day.value } };
  const [, yearText, letter, partText] = /^(\d{4})(?:-([A-Za-z])?(\d{1,2}))?$/.exec(text) ?? [];
  if (!yearText) return badLiteral(({ literals }) => literals.isButWanted(text, shapeOf(text), wanted));
  const year = Number(yearText);
  const outside = yearMistake(text, year);
  if (outside) return outside;
  if (!partText) return { value: { text, first: monthDays(year, 1).first, last: monthDays(year, 12).last } };
  const part = Number(partText);
  const written = `${yearText}-${writtenPart(letter?.toUpperCase(), part)}`;
  const days = daysOf(letter?.toUpperCase(), year, part, text);
  if ('mistake' in days) return days;
  if (written !== text) return miswritten(({ values }) => values.isWritten(text, written), written);
  return { value: { text, ...days.value } };
}

function daysOf(letter: string | undefined, year: number, part: number, text: string): Parsed<DayRange> {
  switch (letter) {
    case undefined:
      if (part >= 1 && part <= 12) return { value: monthDays(year, part) };
      return badLiteral(({ days }) => days.noSuchMonth(text, part));
    case 'Q':
      if (part >= 1 && part <= 4) {
        return {
          value: { first: monthDays(year, part * 3 - 2).first, last: monthDays(year, part * 3).last },
        };
      }
      return badLiteral(({ days }) => days.noSuchQuarter(text, `${year}-Q1`, `${year}-Q4`));
    case 'W': {
      const weeks = weeksInYear(year);
      if (part >= 1 && part <= weeks) return { value: weekDays(year, part) };
      return badLiteral(({ days }) => days.noSuchWeek(text, `${year}-W${weeks}`));
    }
    default:
      return badLiteral(({ days }) => days.noPeriod(text, `${year}-03`, `${year}-Q1`, `${year}-W10`));
  }
}

function writtenPart(letter: string | undefined, part: number): string {
  return letter === 'Q' ? `Q${part}` : `${letter ?? ''}${String(part).padStart(2, '0')}`;
}
