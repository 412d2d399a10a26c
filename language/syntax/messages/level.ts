import type { ScaleName } from '../../locale/messages/scales.ts';
import { levels } from '../../plan/people.ts';
import { meantWord } from '../meant-word.ts';
import { writeInstead } from '../problem.ts';
import type { Reading } from './reading.ts';
import type { UnreadValue } from './value.ts';

const scales: readonly string[] = ['likelihood', 'impact', 'strength'] satisfies ScaleName[];
const levelled: readonly string[] = ['influence', 'interest'];
const very = /^(very|svært|veldig|mycket|meget)$/i;

/** Says that a property counts from 1 to 5, and what that means, where a word like `high` is written. */
export function numberForLevel(reading: Reading, { statement, miss }: UnreadValue): boolean {
  const { tokens } = reading;
  const [property = ''] = statement.words;
  if (!scales.includes(property) || !/^\p{L}/u.test(tokens.image(miss.at))) return false;
  const isVery = very.test(tokens.image(miss.at)) && !tokens.endsValue(miss.at + 1);
  const end = miss.at + (isVery ? 2 : 1);
  const level = levels.indexOf(meantWord(tokens.image(end - 1), levels) as (typeof levels)[number]);
  const range = tokens.range(miss.at, end);
  const found = tokens.written(miss.at, end);
  const number = level < 0 ? undefined : String(level + 2 + (isVery ? level - 1 : 0));
  reading.report(
    ({ scales }) => scales.wants(property as ScaleName, found),
    range,
    ...(number === undefined ? [] : [writeInstead(range, number)]),
  );
  tokens.replace(miss.at, end, 'NUMBER', number ?? '3');
  return true;
}

/** Says that a property takes a level where a number from 1 to 5 is written. */
export function levelForNumber(reading: Reading, { statement, miss, block }: UnreadValue): boolean {
  const { tokens } = reading;
  const [property = ''] = statement.words;
  const number = tokens.image(miss.at);
  if (!levelled.includes(property) || !/^[1-5]$/.test(number)) return false;
  const level = Number(number) < 3 ? 'low' : Number(number) > 3 ? 'high' : 'medium';
  const range = tokens.range(miss.at);
  const phrase = reading.wanted.phrase(miss.wanted, block.type);
  reading.report(
    (messages) =>
      messages.values.wantsNot(messages.wanted.wants({ words: property }, phrase(messages)), number),
    range,
    writeInstead(range, level),
  );
  tokens.replace(miss.at, miss.at + 1, 'NAME', level);
  return true;
}
