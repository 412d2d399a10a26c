import type { Message } from '../../locale/messages.ts';
import type { Block } from '../blocks.ts';
import type { Fix } from '../problem.ts';
import { behindPartWords, headingPartOf, meantHeadingPart } from './heading-part.ts';
import type { Reading } from './reading.ts';

/** Says that a part of the heading stands behind the brace: `step Visit { by Nurse }`, `step Visit { rolle Nurse }`. */
export function headingPartInside(reading: Reading, block: Block): boolean {
  const { tokens, at } = reading;
  const word = tokens.image(at);
  const keyword = meantHeadingPart(block, word);
  const part = keyword && headingPartOf(block, keyword);
  if (!part || (word !== keyword && tokens.endsValue(at + 1))) return false;
  const value = behindPartWords(reading, at, keyword);
  if (value > at + 1) tokens.drop(at + 1, value);
  tokens.replace(at, at + 1, keyword, word);
  const read = reading.matcher.match(part, at).end ?? at;
  const end = read > at ? read : reading.endOfStatement(block);
  const written = tokens.written(at, end);
  const right = end > at + 1 ? `${keyword} ${tokens.written(at + 1, end)}` : keyword;
  reading.report(
    ({ stray, meant }) =>
      right === written ? stray.belongsBeforeBrace(written) : meant.doerBeforeBrace(written, right),
    tokens.range(at, end),
    ...moveBeforeBrace(reading, end, right),
  );
  reading.skipTo(end);
  return true;
}

/** The fix that writes what stands up to the index before the brace; none where the heading has such a part already. */
function moveBeforeBrace(reading: Reading, end: number, right: string): Fix<Message>[] {
  const { tokens, at, blocks } = reading;
  const [keyword = ''] = right.split(' ');
  let brace = at;
  while (brace > 0 && !tokens.is(brace, '{')) brace--;
  for (let before = brace - 1; before >= 0 && !blocks.kinds.includes(tokens.image(before)); before--) {
    if (tokens.is(before, keyword)) return [];
  }
  const place = tokens.endOf(brace - 1);
  const isAlone = brace === at - 1 && tokens.is(end, '}');
  const edits = isAlone
    ? [{ range: { start: place.start, end: tokens.range(end).end }, newText: ` ${right}` }]
    : [
        { range: place, newText: ` ${right}` },
        { range: tokens.range(at, end), newText: '' },
      ];
  return [{ title: ({ fixes }) => fixes.write(isAlone ? right : `${right} {`), edits }];
}
