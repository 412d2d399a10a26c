import { writeInstead } from '../problem.ts';
import { nameFrom } from './declared-role.ts';
import type { Reading } from './reading.ts';
import type { Remainder } from './remainder.ts';

/**
 * Says that a name is one word, where somebody calls something by the words of its title: `owner Head of care`. In a
 * list these may be several names without commas, so that only one counts that is declared.
 */
export function spacedName(reading: Reading, { block, end, statement }: Remainder): boolean {
  const { tokens } = reading;
  const stop = Math.min(reading.endOfStatement(block, end), endOfNames(reading, end));
  const isName = tokens.is(end - 1, 'NAME') && stop > end && statement.words.length > 0;
  if (!isName || reading.declares(tokens.image(end - 1))) return false;
  const [range, found] = [tokens.range(end - 1, stop), tokens.written(end - 1, stop)];
  const name = nameFrom(found);
  if (statement.isList && !reading.declares(name)) return false;
  reading.report(({ blocks }) => blocks.noName(found), range, writeInstead(range, name));
  tokens.replace(end - 1, stop, 'NAME', name);
  return true;
}

function endOfNames({ tokens }: Reading, from: number): number {
  let end = from;
  while (tokens.is(end, 'NAME') && !tokens.opensLine(end)) end++;
  return end;
}
