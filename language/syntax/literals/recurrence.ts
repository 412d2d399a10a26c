import type { RecurrenceUnit } from '../../plan/literals.ts';
import { parseWhole } from './number.ts';
import { type Parsed, unknownUnit } from './parsed.ts';
import { recurrenceUnitOf } from './unit-words.ts';

/** The units in which things recur, each written in singular or plural. */
export const recurrenceUnits: readonly RecurrenceUnit[] = ['day', 'week', 'month', 'quarter', 'year'];

/** Parses the unit of a recurrence: `week` or `weeks`. */
export function parseRecurrenceUnit(text: string): Parsed<RecurrenceUnit> {
  const unit = recurrenceUnits.find((known) => text === known || text === `${known}s`);
  if (unit) return { value: unit };
  const meant = recurrenceUnitOf(text);
  return unknownUnit(
    ({ amounts }) => amounts.noRecurrenceUnit(text),
    ...(meant ? [/(er|or|ar|s)$/.test(text) ? `${meant}s` : meant] : []),
  );
}

/** Parses how many units lie between two occurrences; one where none is written. */
export function parseInterval(text: string | undefined): Parsed<number> {
  return text === undefined ? { value: 1 } : parseWhole(text, 1, 1000);
}
