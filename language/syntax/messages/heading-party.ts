import type { Block } from '../blocks.ts';
import { writeInstead } from '../problem.ts';
import { asRole } from './declared-role.ts';
import { behindPartWords, headingPartOf, meantHeadingPart } from './heading-part.ts';
import type { Miss } from './matcher.ts';
import type { Reading } from './reading.ts';

/** Says what a further part of the heading, once begun, still wants: a party after `by`. */
export function explainHeadingPart(reading: Reading, block: Block, miss: Miss): void {
  const { tokens } = reading;
  const wanted = reading.wanted.phrase(miss.wanted, block.type);
  const before = tokens.image(miss.at - 1);
  const found = tokens.endsValue(miss.at) ? undefined : tokens.image(miss.at);
  const place = tokens.range(found === undefined ? miss.at - 1 : miss.at);
  reading.report(
    (messages) =>
      found === undefined
        ? messages.values.behind(before, wanted(messages))
        : messages.values.behindNot(before, wanted(messages), found),
    place,
    ...asRole(reading, miss.at, miss.wanted),
  );
  reading.skipUnread(miss.at, Math.max(reading.endOfHeading(miss.at - 1), miss.at));
}

/** Says how a part of the heading is written that another word opens: `step Visit "…" av Nurse`. */
export function headingPartInOtherWords(reading: Reading, block: Block, hasTitle: boolean): boolean {
  const { tokens, at } = reading;
  const word = tokens.image(at);
  const keyword = meantHeadingPart(block, word);
  const part = keyword && headingPartOf(block, keyword);
  if (!part || word === keyword) return false;
  const value = behindPartWords(reading, at, keyword);
  if (tokens.endsValue(value) || !(hasTitle || reading.declares(tokens.image(value)))) return false;
  const [range, found] = [tokens.range(at, value), tokens.written(at, value)];
  reading.report(({ values }) => values.isWrittenHere(found, keyword), range, writeInstead(range, keyword));
  tokens.drop(at + 1, value);
  tokens.replace(at, at + 1, keyword, word);
  const { end = at, miss } = reading.matcher.match(part, at);
  if (miss && miss.at > end) explainHeadingPart(reading, block, miss);
  else reading.at = end;
  return true;
}

/** Says that `by` is missing before the party in a heading: `step Visit "Gå til beboer" Nurse`. */
export function partyWithoutBy(reading: Reading, block: Block): boolean {
  const { tokens, at } = reading;
  const part = headingPartOf(block, 'by');
  if (!part || !reading.declares(tokens.image(at)) || tokens.is(at - 1, ',')) return false;
  const before = tokens.image(at - 1);
  reading.report(({ values }) => values.missingAfter('by', before), tokens.range(at), {
    title: ({ fixes }) => fixes.add('by'),
    edits: [{ range: tokens.startOf(at), newText: 'by ' }],
  });
  tokens.insert(at, 'by');
  reading.at = reading.matcher.match(part, at).end ?? at + 1;
  return true;
}
