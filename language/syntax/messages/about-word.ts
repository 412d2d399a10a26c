import { takeAway } from '../problem.ts';
import type { Reading } from './reading.ts';
import { takes } from './takes.ts';
import type { UnreadValue } from './value.ts';

const about =
  /^(?:[~≈]|(?:ca|cirka|circa|omtrent|omlag|om lag|rundt|kring|omkring|ungefär|runt|about|around|approx|approximately|roughly)(?:\.|(?!\p{L})))\s*(?=\d)/iu;

/** Says that a number stands alone, where a word says that it is about right: `takes ca 2 uker`. */
export function wordForAbout(reading: Reading, { statement, miss }: UnreadValue): boolean {
  const { tokens } = reading;
  const start = tokens.get(miss.at)?.startOffset;
  if (start === undefined || !takes(statement.element, 'Digits')) return false;
  const lineEnd = reading.endOfLine(miss.at);
  const [words] = about.exec(tokens.written(miss.at, lineEnd)) ?? [];
  const end = words && tokens.indexBehind(miss.at, lineEnd, start + words.trimEnd().length);
  if (!words || !end) return false;
  const found = words.trimEnd();
  const range = { start: tokens.range(miss.at).start, end: tokens.startOf(end).start };
  reading.report(
    ({ meant }) => meant.numberAlone(found),
    tokens.range(miss.at, end),
    takeAway(range, ({ fixes }) => fixes.remove(found)),
  );
  tokens.drop(miss.at, end);
  return true;
}
