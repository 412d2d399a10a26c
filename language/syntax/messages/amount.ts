import type { Message } from '../../locale/messages.ts';
import { writeInstead } from '../problem.ts';
import type { Reading } from './reading.ts';
import type { UnreadValue } from './value.ts';

/** Says that a value cannot be less than nothing. */
export function negativeValue(reading: Reading, { miss }: UnreadValue): boolean {
  const { tokens } = reading;
  if (!tokens.is(miss.at, '-') || !/^\d/.test(tokens.image(miss.at + 1))) return false;
  const range = tokens.range(miss.at, miss.at + 2);
  const value = tokens.image(miss.at + 1);
  const message: Message = ({ values }) => values.lessThanNothing(`-${value}`);
  reading.reportLiteral('bad-literal', message, range, writeInstead(range, value));
  tokens.drop(miss.at);
  return true;
}
