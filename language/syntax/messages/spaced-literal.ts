import type { Message } from '../../locale/messages.ts';
import { durationUnitOf } from '../literals/unit-words.ts';
import { certainly, writeInstead } from '../problem.ts';
import type { Reading } from './reading.ts';
import type { Remainder } from './remainder.ts';

/** Says that a number and its unit stand together: `10 dager` is `10d`. */
export function spacedUnit(reading: Reading, { end }: Remainder): boolean {
  const { tokens } = reading;
  const number = tokens.image(end - 1);
  const unit = durationUnitOf(tokens.image(end));
  if (!unit || !tokens.is(end - 1, 'NUMBER')) return false;
  const range = tokens.range(end - 1, end + 1);
  const written = `${number.replace(',', '.')}${unit}`;
  const found = tokens.written(end - 1, end + 1);
  const message: Message = ({ values }) => values.isWritten(found, written);
  reading.reportLiteral('bad-literal', message, range, certainly(writeInstead(range, written)));
  tokens.replace(end - 1, end + 1, 'DURATION', written);
  return true;
}

/** Says how a per cent is written: `50 prosent` is `50%`. */
export function wordForPercent(reading: Reading, { end }: Remainder): boolean {
  const { tokens } = reading;
  if (!/^(?:per ?cent|prosent|procent|pst|pct)$/i.test(tokens.image(end)) || !tokens.is(end - 1, 'NUMBER'))
    return false;
  const range = tokens.range(end - 1, end + 1);
  const written = `${tokens.image(end - 1).replace(',', '.')}%`;
  const found = tokens.written(end - 1, end + 1);
  const message: Message = ({ values }) => values.isWritten(found, written);
  reading.reportLiteral('bad-literal', message, range, certainly(writeInstead(range, written)));
  tokens.replace(end - 1, end + 1, 'PERCENT', written);
  return true;
}

/** Says that nothing is multiplied: `2 x 3d` is `6d`. */
export function product(reading: Reading, { end }: Remainder): boolean {
  const { tokens } = reading;
  const [, factor, unit] = /^(\d+)([a-zA-Z]*)$/.exec(tokens.image(end + 1)) ?? [];
  if (!/^[x*×]$/i.test(tokens.image(end)) || !factor || !/^\d+$/.test(tokens.image(end - 1))) return false;
  const range = tokens.range(end - 1, end + 2);
  const written = `${Number(tokens.image(end - 1)) * Number(factor)}${unit}`;
  const found = tokens.written(end - 1, end + 2);
  const message: Message = ({ values }) => values.comesTo(found, written);
  reading.reportLiteral('bad-literal', message, range, writeInstead(range, written));
  tokens.drop(end - 1, end + 1);
  return true;
}

/** Says how thousands are parted: `1.200.000` is `1_200_000`. */
export function thousandsWithPoints(reading: Reading, { end: behind }: Remainder): boolean {
  const { tokens } = reading;
  const from = behind - 1;
  const start = tokens.get(from)?.startOffset ?? tokens.text.length;
  const [found] = /^\d{1,3}(?:\.\d{3}){2,}(?![\d.])/.exec(tokens.text.slice(start, start + 40)) ?? [];
  if (!found || !tokens.is(from, 'NUMBER')) return false;
  let end = from;
  while ((tokens.get(end)?.startOffset ?? start + found.length) < start + found.length) end++;
  const written = found.replaceAll('.', '_');
  const range = tokens.range(from, end);
  const message: Message = ({ values }) => values.isWritten(found, written);
  reading.reportLiteral('bad-literal', message, range, certainly(writeInstead(range, written)));
  tokens.replace(from, end, 'NUMBER', written);
  return true;
}
