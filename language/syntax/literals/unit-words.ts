import type { DurationUnit, RecurrenceUnit } from '../../plan/literals.ts';

/** How people call units of time in English, Norwegian, Swedish and Danish, besides the way Varde writes them. */
const words: Readonly<Record<RecurrenceUnit | 'hour' | 'minute', readonly string[]>> = {
  minute: list('min mins minute minutes minutt minutter minut minuter'),
  hour: list('h hr hrs hour hours t time timer timar timme timmar'),
  day: list('d day days dag dager dagar dage dagsverk arbeidsdager arbeidsdagar arbetsdagar arbejdsdage'),
  week: list('w wk wks week weeks u uke uker veke veker v vecka veckor uge uger ukeverk vekeverk'),
  month: list('m mo mos mth month months mnd mån måned måneder månad månader månedsverk månadsverk'),
  quarter: list('quarter quarters kvartal kvartaler'),
  year: list('y yr yrs year years år årsverk årsværk'),
};

const durations: readonly (readonly [DurationUnit, readonly string[]])[] = [
  ['min', words.minute],
  ['h', words.hour],
  ['d', words.day],
  ['w', words.week],
  ['m', words.month],
  ['y', words.year],
];

/** Returns the unit of duration that the word stands for in one of the languages. */
export function durationUnitOf(word: string): DurationUnit | undefined {
  return durations.find(([, names]) => names.includes(plain(word)))?.[0];
}

/** Returns the unit of recurrence that the word stands for in one of the languages. */
export function recurrenceUnitOf(word: string): RecurrenceUnit | undefined {
  const units = ['day', 'week', 'month', 'quarter', 'year'] as const;
  return units.find((unit) => words[unit].includes(plain(word)));
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}

function list(text: string): string[] {
  return text.split(' ');
}
