import type { DurationUnit, RecurrenceUnit } from '../../plan/literals.ts';

/** How people call the units in English, Norwegian, Swedish and Danish, besides the way Varde writes them. */
const words: readonly (readonly [DurationUnit, RecurrenceUnit | undefined, string])[] = [
  ['min', undefined, 'mins minute minutes minutt minutter minut minuter'],
  ['h', undefined, 'hr hrs hour hours t time timer timme timmar'],
  ['d', 'day', 'day days dag dager dagar dage'],
  ['w', 'week', 'wk wks week weeks u uke uker veke veker vecka veckor v uge uger'],
  ['m', 'month', 'mo mos mth month months mnd måned måneder månad månader månedene'],
  ['m', 'quarter', 'quarter quarters kvartal kvartaler'],
  ['y', 'year', 'yr yrs year years år'],
];

/** Returns the unit of duration that the word stands for in one of the languages of planners. */
export function durationUnitOf(word: string): DurationUnit | undefined {
  const known = word.toLowerCase().replace(/\.$/, '');
  const row = words.find(
    ([unit, , names]) =>
      unit === known || (names.split(' ').includes(known) && !/^(quarter|kvartal)/.test(known)),
  );
  return row?.[0];
}

/** Returns the unit of recurrence that the word stands for in one of the languages of planners. */
export function recurrenceUnitOf(word: string): RecurrenceUnit | undefined {
  const known = word.toLowerCase().replace(/\.$/, '');
  return words.find(
    ([unit, name, names]) => name && (unit === known || names.split(' ').includes(known)),
  )?.[1];
}
