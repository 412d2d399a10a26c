import type { RecurrenceUnit } from '../../plan/literals.ts';
import { recurrenceUnitOf } from './unit-words.ts';

/** A rhythm as people write it, and how it is written here. */
export interface WrittenRhythm {
  /** How much of the text it is. */
  readonly length: number;
  /** `every 4 weeks` */
  readonly written: string;
  readonly unit: RecurrenceUnit;
}

const everySecond = 'ann(?:en|et|an|a)|andre|andra|and(?:en|et)|other|second';
const inWords = new RegExp(
  `^(?:every|each|hver|hvert|kvar|kvart|varje|var|vart)\\s+(?:(?<digits>\\d+)[.:]?[ae]?\\s+|(?<second>${everySecond})\\s+)?(?<unit>\\p{L}+)`,
  'iu',
);
const inTwo =
  /^(?<second>varannan|vartannat|annenhver|annethvert|annankvar|hveranden|hvertandet)\s+(?<unit>\p{L}+)/iu;
const adverbs: readonly (readonly [RegExp, RecurrenceUnit])[] = [
  [/^(?:daily|daglig|dagleg|dagligen|dagligt)(?!\p{L})/iu, 'day'],
  [/^(?:weekly|ukentlig|ukevis|vekentleg|veckovis|ugentligt?)(?!\p{L})/iu, 'week'],
  [/^(?:monthly|månedligt?|månadleg|månatligen|månadsvis|månedsvis)(?!\p{L})/iu, 'month'],
  [/^(?:quarterly|kvartalsvis)(?!\p{L})/iu, 'quarter'],
  [/^(?:yearly|annually|årlig|årleg|årligen|årligt)(?!\p{L})/iu, 'year'],
];

/** Reads a rhythm in words at the start of the text: `hver 4. uke`, `månedlig`. Undefined where it begins with something else. */
export function readWrittenRhythm(text: string): WrittenRhythm | undefined {
  for (const [pattern, unit] of adverbs) {
    const [found] = pattern.exec(text) ?? [];
    if (found) return { length: found.length, written: `every ${unit}`, unit };
  }
  const match = inWords.exec(text) ?? inTwo.exec(text);
  const unit = recurrenceUnitOf(match?.groups?.unit ?? '');
  if (!match || !unit) return undefined;
  const number = match.groups?.second ? 2 : Number(match.groups?.digits ?? 1);
  return {
    length: match[0].length,
    written: number > 1 ? `every ${number} ${unit}s` : `every ${unit}`,
    unit,
  };
}
