import type { Message } from '../../locale/messages.ts';
import { saysTheSame } from '../meant-word.ts';
import type { Fix } from '../problem.ts';
import type { Reading } from './reading.ts';
import type { Remainder } from './remainder.ts';
import { reportTrailingComma } from './value.ts';

/** Says that no comma parts properties, where the word of the next was read as a name: `after Pilot, by Nurse`. */
export function propertyBehindComma(reading: Reading, { block, end }: Remainder): boolean {
  const { tokens } = reading;
  const word = tokens.image(end - 1);
  const isMeant = block.statements.some(
    ({ words: [first = ''] }) => first === word || (saysTheSame(word, first) && !reading.declares(word)),
  );
  if (!tokens.is(end - 2, ',') || !isMeant) return false;
  reportTrailingComma(reading, end - 2);
  return true;
}

/** Ends a list before a name that nobody declares and that something follows: it is rather a property, `by Kari tid 3d`. */
export function strangeProperty(reading: Reading, { end, statement }: Remainder): boolean {
  const { tokens } = reading;
  const word = tokens.image(end);
  const isName = tokens.is(end - 1, 'NAME') && tokens.is(end, 'NAME') && /^\p{Ll}/u.test(word);
  if (!statement.isList || !isName || tokens.endsValue(end + 1) || tokens.is(end + 1, ',')) return false;
  const isKnownBefore = reading.declares(tokens.image(end - 1)) || !tokens.is(end + 1, 'NAME');
  if (!isKnownBefore || reading.declares(word)) return false;
  reading.at = end;
  return true;
}

/** Says that a comma is missing in a list. */
export function missingComma(reading: Reading, { end, statement }: Remainder): boolean {
  const { tokens } = reading;
  const isSameSort = ['STRING', 'NAME'].some((type) => tokens.is(end - 1, type) && tokens.is(end, type));
  if (!statement.isList || statement.words.length === 0 || !isSameSort) return false;
  const fix: Fix<Message> = {
    title: ({ fixes }) => fixes.addComma,
    edits: [{ range: tokens.endOf(end - 1), newText: ',' }],
  };
  const [before, after] = [tokens.image(end - 1), tokens.image(end)];
  reading.report(({ values }) => values.missingComma(before, after), tokens.range(end - 1, end + 1), fix);
  tokens.insert(end, ',');
  return true;
}
