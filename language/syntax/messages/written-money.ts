import type { Message } from '../../locale/messages.ts';
import { readWrittenMoney } from '../literals/written-money.ts';
import { certainly, writeInstead } from '../problem.ts';
import type { Reading } from './reading.ts';
import { takes } from './takes.ts';
import type { UnreadValue } from './value.ts';

/** Says how an amount of money in ordinary writing is written here: `kr 400.000,-`, `€ 300`, `1,2 mill. kr`. */
export function writtenMoney(reading: Reading, { statement: { words, element } }: UnreadValue): boolean {
  const { tokens } = reading;
  const from = reading.at + words.length;
  const start = tokens.get(from)?.startOffset;
  if (start === undefined || tokens.opensLine(from) || !takes(element, 'Money')) return false;
  const lineEnd = reading.endOfLine(from);
  const money = readWrittenMoney(tokens.written(from, lineEnd), tokens.text);
  const end = money && tokens.indexBehind(from, lineEnd, start + money.length);
  if (!money || end === undefined || end < from + 2) return false;
  const isRead = tokens.is(from, 'NUMBER') && money.currencies.includes(tokens.image(from + 1));
  if (isRead && tokens.image(from) === money.amount) return false;
  const [found, range] = [tokens.written(from, end), tokens.range(from, end)];
  const written = money.currencies.map((code) => `${money.amount} ${code}`);
  const fixes = written.map((each) => writeInstead(range, each));
  const message: Message = ({ values, amounts }) =>
    written.length > 1 ? amounts.severalKrones(found, written) : values.isWritten(found, written.join());
  reading.reportLiteral(
    'bad-literal',
    message,
    range,
    ...(written.length > 1 ? fixes : fixes.map(certainly)),
  );
  tokens.replace(end - 1, end, 'NAME', money.currencies[0] ?? '');
  tokens.replace(from, end - 1, 'NUMBER', money.amount);
  return true;
}
