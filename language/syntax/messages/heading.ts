import type { GrammarAST } from 'langium';
import type { Message } from '../../locale/messages.ts';
import { capital } from '../../locale/phrases.ts';
import type { Block } from '../blocks.ts';
import { certainly, type Fix, takeAway, writeInstead } from '../problem.ts';
import { strangeToken } from '../tokens.ts';
import { asRole, nameFrom } from './declared-role.ts';
import type { Miss } from './matcher.ts';
import type { Reading } from './reading.ts';

/** Says why what the heading must have cannot be read, and mends the heading so that it can. */
export function explainMissingName(reading: Reading, block: Block, part: GrammarAST.AbstractElement): void {
  const { tokens, at } = reading;
  const what = reading.wanted.phrase(part, block.type);
  if (tokens.opensLine(at) || tokens.is(at, '{') || tokens.is(at, '}')) {
    reading.report(
      (messages) => messages.blocks.headingWants(block.kind, what(messages)),
      tokens.range(at - 1),
    );
    tokens.insert(at, 'NAME');
  } else if (tokens.is(at, 'STRING')) explainTitleFirst(reading, block, part);
  else if (/^\d/.test(tokens.image(at))) {
    const name = capital(block.kind) + tokens.image(at).replace(/[^\p{L}\d_]/gu, '');
    reading.report(
      (messages) => messages.blocks.headingWantsLetter(block.kind, what(messages)),
      tokens.range(at),
      writeInstead(tokens.range(at), name),
    );
    tokens.replace(at, at + 1, 'NAME', name);
  } else {
    const found = tokens.image(at);
    reading.report(
      (messages) => messages.blocks.headingWantsNot(block.kind, what(messages), found),
      tokens.range(at),
    );
    tokens.drop(at);
    if (!tokens.is(at, 'NAME')) tokens.insert(at, 'NAME');
  }
}

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
  reading.skipUnread(miss.at, Math.max(endOfHeading(tokens, miss.at - 1), miss.at));
}

/** Says what cannot stand between a heading and its block, and takes it away. */
export function explainHeadingRest(reading: Reading, block: Block, hasTitle: boolean): void {
  const { tokens, at } = reading;
  const end = endOfHeading(tokens, at);
  const range = tokens.range(at, end);
  const written = tokens.written(at, end);
  if (/^[[(]$/.test(tokens.image(at))) {
    reading.report(({ blocks }) => blocks.betweenBraces, tokens.range(at), toBraces(reading));
    tokens.replace(at, at + 1, '{', tokens.image(at));
  } else if (/^[:=]$/.test(tokens.image(at))) {
    reading.report(
      ({ blocks }) => blocks.noColon,
      tokens.range(at),
      certainly(takeAway(tokens.range(at), ({ fixes }) => fixes.removeColon)),
    );
    tokens.drop(at);
    if (!hasTitle && tokens.is(at, 'STRING')) reading.at++;
  } else if (block.statements.some(({ words }) => words[0] === tokens.image(at))) {
    reading.report(
      ({ blocks }) => blocks.propertiesBetweenBraces,
      range,
      writeInstead(range, `{ ${written} }`),
    );
    reading.skipTo(end);
  } else if (!hasTitle && (tokens.is(at, 'NAME') || tokens.is(at, strangeToken))) {
    reading.report(({ blocks }) => blocks.titleInQuotes, range, writeInstead(range, `"${written}"`));
    tokens.replace(at, end, 'STRING', written);
    reading.at++;
  } else {
    reading.report(({ blocks }) => blocks.headingOrder(block.kind), range);
    reading.skipTo(end);
  }
}

function explainTitleFirst(reading: Reading, block: Block, part: GrammarAST.AbstractElement): void {
  const { tokens, at } = reading;
  const title = tokens.image(at);
  if (tokens.is(at + 1, 'NAME') && !tokens.opensLine(at + 1)) {
    const range = tokens.range(at, at + 2);
    const fix = certainly(writeInstead(range, `${tokens.image(at + 1)} ${title}`));
    reading.report(({ blocks }) => blocks.nameBeforeTitle, range, fix);
    tokens.drop(at);
    return;
  }
  const what = reading.wanted.phrase(part, block.type);
  if (reading.wanted.isFor(part, 'name')) {
    const name = nameFrom(title) || capital(block.kind);
    const edit = { range: tokens.endOf(at - 1), newText: ` ${name}` };
    const example = `${block.kind} ${name} ${title}`;
    reading.report(
      (messages) => messages.blocks.wantsBeforeTitleAs(block.kind, what(messages), example),
      tokens.range(at - 1),
      { title: ({ fixes }) => fixes.name(name), edits: [edit] },
    );
  } else {
    reading.report(
      (messages) => messages.blocks.wantsBeforeTitle(block.kind, what(messages)),
      tokens.range(at - 1),
    );
  }
  tokens.insert(at, 'NAME');
}

function endOfHeading(tokens: Reading['tokens'], at: number): number {
  let end = at + 1;
  while (!tokens.endsValue(end) && !tokens.is(end, '{')) end++;
  return end;
}

/** Returns the fix that writes braces for a bracket or parenthesis and the next one that closes it. */
function toBraces({ tokens, at }: Reading): Fix<Message> {
  const closing = tokens.image(at) === '[' ? ']' : ')';
  const end = tokens.all.findIndex(({ image }, index) => index > at && image === closing);
  const edits = [{ range: tokens.range(at), newText: '{' }];
  if (end > at) edits.push({ range: tokens.range(end), newText: '}' });
  return { title: ({ fixes }) => fixes.writeBraces, edits };
}
