import type { Message } from '../../locale/messages.ts';
import { writeInstead } from '../problem.ts';
import type { Reading } from './reading.ts';
import { thousandsWithPoints } from './spaced-literal.ts';
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

const currencies: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };

/** Says that a currency is written behind its amount, by its code: `€300` is `300 EUR`. */
export function currencySign(reading: Reading, { block, miss }: UnreadValue): boolean {
  const { tokens } = reading;
  const code = currencies[tokens.image(miss.at)];
  if (!code || !/^\d/.test(tokens.image(miss.at + 1))) return false;
  const range = tokens.range(miss.at, miss.at + 2);
  const written = `${tokens.image(miss.at + 1)} ${code}`;
  const message: Message = ({ values }) => values.currencyBehind(written);
  reading.reportLiteral('unknown-unit', message, range, writeInstead(range, written));
  reading.skipTo(reading.endOfStatement(block, miss.at + 1));
  return true;
}

/** Says how thousands are parted. */
export function partedThousands(reading: Reading, { miss }: UnreadValue): boolean {
  return thousandsWithPoints(reading, miss.at - 1);
}
