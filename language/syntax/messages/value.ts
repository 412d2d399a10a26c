import { GrammarAST } from 'langium';
import type { Block, Statement } from '../blocks.ts';
import { certainly, type Fix, takeAway, writeInstead } from '../problem.ts';
import { mostSimilar } from '../similar.ts';
import { asRole } from './declared-role.ts';
import type { Miss } from './matcher.ts';
import type { Reading } from './reading.ts';

/** A property whose value cannot be read: the first token does not fit at `miss`. */
export interface UnreadValue {
  readonly block: Block;
  readonly statement: Statement;
  readonly miss: Miss;
}

type Explanation = (reading: Reading, unread: UnreadValue) => boolean;

/** Says why the value of a property cannot be read, and mends or skips it so that reading goes on. */
export function explainValue(reading: Reading, unread: UnreadValue): void {
  if (explanations.some((explain) => explain(reading, unread))) return;
  const { tokens } = reading;
  const { at } = unread.miss;
  reading.report(`${wants(reading, unread)}, not \`${tokens.image(at)}\`.`, tokens.range(at));
  reading.skipUnread(at, reading.endOfStatement(unread.block, at));
}

/** Each returns whether it knows the mistake; the first that does speaks. */
const explanations: readonly Explanation[] = [
  strayColon,
  trailingComma,
  missingWord,
  forgottenValue,
  negativeValue,
  currencySign,
  unquotedText,
  quotedName,
];

function strayColon(reading: Reading, { statement, miss }: UnreadValue): boolean {
  const { tokens } = reading;
  if (!/^[:=]$/.test(tokens.image(miss.at))) return false;
  const range = tokens.range(miss.at);
  const message = `No \`${tokens.image(miss.at)}\` stands after \`${statement.words.join(' ')}\`.`;
  reading.report(message, range, certainly(takeAway(range, `\`${tokens.image(miss.at)}\``)));
  tokens.drop(miss.at);
  return true;
}

function trailingComma(reading: Reading, { miss }: UnreadValue): boolean {
  const { tokens } = reading;
  if (!tokens.is(miss.at - 1, ',') || !tokens.endsValue(miss.at)) return false;
  reportTrailingComma(reading, miss.at - 1);
  return true;
}

/** Says that no comma stands at the end of a property, and takes it away. */
export function reportTrailingComma(reading: Reading, at: number): void {
  const range = reading.tokens.range(at);
  reading.report('No comma stands at the end of a property.', range, certainly(takeAway(range, 'the comma')));
  reading.tokens.drop(at);
}

function missingWord(reading: Reading, { miss }: UnreadValue): boolean {
  const { tokens } = reading;
  if (!GrammarAST.isKeyword(miss.wanted)) return false;
  const { value } = miss.wanted;
  const previous = tokens.range(miss.at - 1);
  if (isInstead(reading, miss.at, value)) {
    const range = tokens.range(miss.at);
    reading.report(
      `\`${tokens.image(miss.at)}\` is written \`${value}\` here.`,
      range,
      writeInstead(range, value),
    );
    tokens.replace(miss.at, miss.at + 1, value, tokens.image(miss.at));
    return true;
  }
  const fix: Fix = {
    title: `Add \`${value}\``,
    edits: [{ range: tokens.endOf(miss.at - 1), newText: ` ${value}` }],
  };
  reading.report(`\`${value}\` is missing after \`${tokens.image(miss.at - 1)}\`.`, previous, fix);
  tokens.insert(miss.at, value);
  return true;
}

/** Returns whether the token stands for the word that is missing, which its value then follows. */
function isInstead({ tokens }: Reading, at: number, word: string): boolean {
  if (tokens.endsValue(at)) return false;
  const isFollowed = !tokens.endsValue(at + 1) && /^[\p{L}"\d]/u.test(tokens.image(at + 1));
  const isSmallWord = /^[a-z]{2,4}$/.test(tokens.image(at)) && !tokens.is(at + 1, 'TAG');
  return mostSimilar(tokens.image(at), [word]) !== undefined || (isSmallWord && isFollowed);
}

function forgottenValue(reading: Reading, unread: UnreadValue): boolean {
  const { tokens, at } = reading;
  const { miss, statement } = unread;
  if (!tokens.endsValue(miss.at)) return false;
  const isBare = miss.at - at <= statement.words.length;
  const wanted = reading.wanted.phrase(miss.wanted, unread.block.type);
  if (isBare) {
    const range = tokens.range(at, miss.at);
    reading.report(
      `${wants(reading, unread)}.`,
      range,
      takeAway(range, `\`${tokens.written(at, miss.at)}\``),
    );
  } else {
    reading.report(`Behind \`${tokens.image(miss.at - 1)}\` stands ${wanted}.`, tokens.range(miss.at - 1));
  }
  reading.skipTo(miss.at);
  return true;
}

function negativeValue(reading: Reading, { miss }: UnreadValue): boolean {
  const { tokens } = reading;
  if (!tokens.is(miss.at, '-') || !/^\d/.test(tokens.image(miss.at + 1))) return false;
  const range = tokens.range(miss.at, miss.at + 2);
  const value = tokens.image(miss.at + 1);
  const message = `\`-${value}\` is less than nothing, which is not possible here.`;
  reading.reportLiteral('bad-literal', message, range, writeInstead(range, value));
  tokens.drop(miss.at);
  return true;
}

const currencies: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };

function currencySign(reading: Reading, { block, miss }: UnreadValue): boolean {
  const { tokens } = reading;
  const code = currencies[tokens.image(miss.at)];
  if (!code || !/^\d/.test(tokens.image(miss.at + 1))) return false;
  const range = tokens.range(miss.at, miss.at + 2);
  const written = `${tokens.image(miss.at + 1)} ${code}`;
  const message = `Money is written with the code of its currency behind: \`${written}\`.`;
  reading.reportLiteral('unknown-unit', message, range, writeInstead(range, written));
  reading.skipTo(reading.endOfStatement(block, miss.at + 1));
  return true;
}

function unquotedText(reading: Reading, unread: UnreadValue): boolean {
  const { tokens } = reading;
  const { at, wanted } = unread.miss;
  if (reading.wanted.phrase(wanted, unread.block.type) !== 'a text in quotes') return false;
  if (!/^[\p{L}\d_]/u.test(tokens.image(at))) return false;
  const end = reading.endOfLine(at);
  const range = tokens.range(at, end);
  const label = unread.statement.words.join(' ');
  const fix = writeInstead(range, `"${tokens.written(at, end).replaceAll('"', '\\"')}"`);
  reading.report(`\`${label}\` wants a text in quotes.`, range, fix);
  tokens.replace(at, end, 'STRING', tokens.written(at, end));
  return true;
}

function quotedName(reading: Reading, unread: UnreadValue): boolean {
  const { tokens } = reading;
  const { at } = unread.miss;
  if (!tokens.is(at, 'STRING') || !GrammarAST.isCrossReference(unread.miss.wanted)) return false;
  const name = /^["“”„«]([\p{L}_][\p{L}\p{M}\d_-]*)["“”»]$/u.exec(tokens.image(at))?.[1];
  const fixes = name ? [certainly(writeInstead(tokens.range(at), name))] : [];
  reading.report(
    `${wants(reading, unread)}, and a name stands without quotes.`,
    tokens.range(at),
    ...fixes,
    ...asRole(reading, at, unread.miss.wanted),
  );
  reading.skipUnread(at, reading.endOfStatement(unread.block, at));
  return true;
}

/** Returns “`owner` wants the name of a stakeholder, role or team”. */
function wants({ wanted }: Reading, { block, statement, miss }: UnreadValue): string {
  const label = statement.words.length > 0 ? `\`${statement.words.join(' ')}\`` : 'An arrow';
  return `${label} wants ${wanted.phrase(miss.wanted, block.type)}`;
}
