import { GrammarAST } from 'langium';
import type { Asker } from '../../locale/messages/wanted.ts';
import type { Message } from '../../locale/messages.ts';
import type { Block, Statement } from '../blocks.ts';
import { recurrenceUnitOf } from '../literals/unit-words.ts';
import { certainly, type Fix, takeAway, writeInstead } from '../problem.ts';
import { mostSimilar } from '../similar.ts';
import { wordForAbout } from './about-word.ts';
import { negativeValue } from './amount.ts';
import { asRole } from './declared-role.ts';
import { levelForNumber, numberForLevel } from './level.ts';
import type { Miss } from './matcher.ts';
import type { Reading } from './reading.ts';
import { kindsOfResponse } from './response-kind.ts';
import { explainWrittenDay } from './written-day.ts';
import { writtenMoney } from './written-money.ts';
import { rhythmInWords } from './written-rhythm.ts';

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
  const [clause, found] = [wants(reading, unread), tokens.image(at)];
  const number = /^"(\d[^"]*)"$/.exec(found)?.[1];
  const fixes = number ? [writeInstead(tokens.range(at), number)] : kindsOfResponse(reading, unread);
  reading.report((messages) => messages.values.wantsNot(clause(messages), found), tokens.range(at), ...fixes);
  reading.skipUnread(at, reading.endOfStatement(unread.block, at));
}

/** Each returns whether it knows the mistake; the first that does speaks. */
const explanations: readonly Explanation[] = [
  strayColon,
  trailingComma,
  missingWord,
  forgottenValue,
  negativeValue,
  writtenMoney,
  wordForAbout,
  dayInWords,
  rhythmInWords,
  levelForNumber,
  numberForLevel,
  unquotedText,
  quotedName,
];

function strayColon(reading: Reading, { statement, miss }: UnreadValue): boolean {
  const { tokens } = reading;
  if (!/^[:=]$/.test(tokens.image(miss.at))) return false;
  const range = tokens.range(miss.at);
  const mark = tokens.image(miss.at);
  reading.report(
    ({ values }) => values.noMarkAfter(mark, statement.words.join(' ')),
    range,
    certainly(takeAway(range, ({ fixes }) => fixes.remove(mark))),
  );
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
  reading.report(
    ({ values }) => values.trailingComma,
    range,
    certainly(takeAway(range, ({ fixes }) => fixes.removeComma)),
  );
  reading.tokens.drop(at);
}

function missingWord(reading: Reading, { miss }: UnreadValue): boolean {
  const { tokens } = reading;
  if (!GrammarAST.isKeyword(miss.wanted)) return false;
  const { value } = miss.wanted;
  const previous = tokens.range(miss.at - 1);
  if (isInstead(reading, miss.at, value)) {
    const range = tokens.range(miss.at);
    const found = tokens.image(miss.at);
    reading.report(({ values }) => values.isWrittenHere(found, value), range, writeInstead(range, value));
    tokens.replace(miss.at, miss.at + 1, value, found);
    return true;
  }
  const fix: Fix<Message> = {
    title: ({ fixes }) => fixes.add(value),
    edits: [{ range: tokens.endOf(miss.at - 1), newText: ` ${value}` }],
  };
  const before = tokens.image(miss.at - 1);
  reading.report(({ values }) => values.missingAfter(value, before), previous, fix);
  tokens.insert(miss.at, value);
  return true;
}

/** Returns whether the token stands for the word that is missing, which its value then follows. */
function isInstead({ tokens }: Reading, at: number, word: string): boolean {
  if (tokens.endsValue(at)) return false;
  const isFollowed = !tokens.endsValue(at + 1) && /^[\p{L}"\d]/u.test(tokens.image(at + 1));
  const isSmallWord = /^[a-z]{2,4}$/.test(tokens.image(at)) && !tokens.is(at + 1, 'TAG');
  const isUnit = recurrenceUnitOf(tokens.image(at)) === word;
  return isUnit || mostSimilar(tokens.image(at), [word]) !== undefined || (isSmallWord && isFollowed);
}

function forgottenValue(reading: Reading, unread: UnreadValue): boolean {
  const { tokens, at } = reading;
  const { miss, statement } = unread;
  if (!tokens.endsValue(miss.at)) return false;
  const isBare = miss.at - at <= statement.words.length;
  const wanted = reading.wanted.phrase(miss.wanted, unread.block.type);
  if (isBare) {
    const range = tokens.range(at, miss.at);
    const [clause, property] = [wants(reading, unread), tokens.written(at, miss.at)];
    reading.report(
      (messages) => messages.values.wantsSo(clause(messages)),
      range,
      takeAway(range, ({ fixes }) => fixes.remove(property)),
    );
  } else {
    const before = tokens.image(miss.at - 1);
    reading.report((messages) => messages.values.behind(before, wanted(messages)), tokens.range(miss.at - 1));
  }
  reading.skipTo(miss.at);
  return true;
}

function dayInWords(reading: Reading, { statement, miss }: UnreadValue): boolean {
  return explainWrittenDay(reading, statement, miss.at);
}

function unquotedText(reading: Reading, unread: UnreadValue): boolean {
  const { tokens } = reading;
  const { at, wanted } = unread.miss;
  if (!reading.wanted.isFor(wanted, 'text')) return false;
  if (!/^[\p{L}\d_]/u.test(tokens.image(at))) return false;
  const end = reading.endOfLine(at);
  const range = tokens.range(at, end);
  const fix = writeInstead(range, `"${tokens.written(at, end).replaceAll('"', '\\"')}"`);
  const clause = wants(reading, unread);
  reading.report((messages) => messages.values.wantsSo(clause(messages)), range, fix);
  tokens.replace(at, end, 'STRING', tokens.written(at, end));
  return true;
}

function quotedName(reading: Reading, unread: UnreadValue): boolean {
  const { tokens } = reading;
  const { at } = unread.miss;
  if (!tokens.is(at, 'STRING') || !GrammarAST.isCrossReference(unread.miss.wanted)) return false;
  const name = /^["“”„«]([\p{L}_][\p{L}\p{M}\d_-]*)["“”»]$/u.exec(tokens.image(at))?.[1];
  const clause = wants(reading, unread);
  const fixes = name ? [certainly(writeInstead(tokens.range(at), name))] : [];
  reading.report(
    (messages) => messages.values.wantsWithoutQuotes(clause(messages)),
    tokens.range(at),
    ...fixes,
    ...asRole(reading, at, unread.miss.wanted),
  );
  reading.skipUnread(at, reading.endOfStatement(unread.block, at));
  return true;
}

/** Returns the clause “`owner` wants the name of a stakeholder, role or team”. */
function wants({ wanted }: Reading, { block, statement, miss }: UnreadValue): Message {
  const asker: Asker = statement.words.length > 0 ? { words: statement.words.join(' ') } : 'arrow';
  const phrase = wanted.phrase(miss.wanted, block.type);
  return (messages) => messages.wanted.wants(asker, phrase(messages));
}
