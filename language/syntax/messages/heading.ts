import type { GrammarAST } from 'langium';
import type { Block } from '../blocks.ts';
import { capital, withArticle } from '../phrase.ts';
import { certainly, type Fix, takeAway, writeInstead } from '../problem.ts';
import { strangeToken } from '../tokens.ts';
import { asRole, nameFrom } from './declared-role.ts';
import type { Miss } from './matcher.ts';
import type { Reading } from './reading.ts';

/** Says why what the heading must have cannot be read, and mends the heading so that it can. */
export function explainMissingName(reading: Reading, block: Block, part: GrammarAST.AbstractElement): void {
  const { tokens, at } = reading;
  const what = reading.wanted.phrase(part, block.type);
  const wants = `${capital(withArticle(block.kind))} wants ${what} after \`${block.kind}\``;
  if (tokens.opensLine(at) || tokens.is(at, '{') || tokens.is(at, '}')) {
    reading.report(`${wants}.`, tokens.range(at - 1));
    tokens.insert(at, 'NAME');
  } else if (tokens.is(at, 'STRING')) explainTitleFirst(reading, block, what);
  else if (/^\d/.test(tokens.image(at))) {
    const name = capital(block.kind) + tokens.image(at).replace(/[^\p{L}\d_]/gu, '');
    reading.report(
      `${wants}, and a name begins with a letter.`,
      tokens.range(at),
      writeInstead(tokens.range(at), name),
    );
    tokens.replace(at, at + 1, 'NAME', name);
  } else {
    reading.report(`${wants}, not \`${tokens.image(at)}\`.`, tokens.range(at));
    tokens.drop(at);
    if (!tokens.is(at, 'NAME')) tokens.insert(at, 'NAME');
  }
}

/** Says what a further part of the heading, once begun, still wants: a party after `by`. */
export function explainHeadingPart(reading: Reading, block: Block, miss: Miss): void {
  const { tokens } = reading;
  const wanted = reading.wanted.phrase(miss.wanted, block.type);
  const found = tokens.endsValue(miss.at) ? '' : `, not \`${tokens.image(miss.at)}\``;
  const place = tokens.range(found ? miss.at : miss.at - 1);
  reading.report(
    `Behind \`${tokens.image(miss.at - 1)}\` stands ${wanted}${found}.`,
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
    reading.report('A block stands between braces: `{` and `}`.', tokens.range(at), toBraces(reading));
    tokens.replace(at, at + 1, '{', tokens.image(at));
  } else if (/^[:=]$/.test(tokens.image(at))) {
    reading.report(
      'A heading has no colon.',
      tokens.range(at),
      certainly(takeAway(tokens.range(at), 'the colon')),
    );
    tokens.drop(at);
  } else if (block.statements.some(({ words }) => words[0] === tokens.image(at))) {
    reading.report('Properties stand between braces.', range, writeInstead(range, `{ ${written} }`));
    reading.skipTo(end);
  } else if (!hasTitle && (tokens.is(at, 'NAME') || tokens.is(at, strangeToken))) {
    reading.report('A title stands in quotes.', range, writeInstead(range, `"${written}"`));
    tokens.replace(at, end, 'STRING', written);
    reading.at++;
  } else {
    reading.report(
      `${capital(withArticle(block.kind))} has a name, a title and tags before its braces, in this order.`,
      range,
    );
    reading.skipTo(end);
  }
}

function explainTitleFirst(reading: Reading, block: Block, what: string): void {
  const { tokens, at } = reading;
  const title = tokens.image(at);
  if (tokens.is(at + 1, 'NAME') && !tokens.opensLine(at + 1)) {
    const range = tokens.range(at, at + 2);
    const fix = certainly(writeInstead(range, `${tokens.image(at + 1)} ${title}`));
    reading.report('The name stands before the title.', range, fix);
    tokens.drop(at);
    return;
  }
  const wants = `${capital(withArticle(block.kind))} wants ${what} before its title`;
  if (what === 'a name') {
    const name = nameFrom(title) || capital(block.kind);
    const edit = { range: tokens.endOf(at - 1), newText: ` ${name}` };
    const message = `${wants}, as in \`${block.kind} ${name} ${title}\`.`;
    reading.report(message, tokens.range(at - 1), { title: `Name it \`${name}\``, edits: [edit] });
  } else reading.report(`${wants}.`, tokens.range(at - 1));
  tokens.insert(at, 'NAME');
}

function endOfHeading(tokens: Reading['tokens'], at: number): number {
  let end = at + 1;
  while (!tokens.endsValue(end) && !tokens.is(end, '{')) end++;
  return end;
}

/** Returns the fix that writes braces for a bracket or parenthesis and the next one that closes it. */
function toBraces({ tokens, at }: Reading): Fix {
  const closing = tokens.image(at) === '[' ? ']' : ')';
  const end = tokens.all.findIndex(({ image }, index) => index > at && image === closing);
  const edits = [{ range: tokens.range(at), newText: '{' }];
  if (end > at) edits.push({ range: tokens.range(end), newText: '}' });
  return { title: 'Write braces', edits };
}
