import type { Message } from '../../locale/messages.ts';
import type { Block, Statement } from '../blocks.ts';
import { meantWord } from '../meant-word.ts';
import { certainly, type Fix, writeInstead } from '../problem.ts';
import { strangeToken } from '../tokens.ts';
import { activityKind } from './activity-kind.ts';
import { dayBehindWord, strayDay } from './bare-day.ts';
import { bareMembers } from './bare-members.ts';
import { gateForDecision } from './gate-for-decision.ts';
import { headingPartInside } from './heading-inside.ts';
import { listItem } from './list-item.ts';
import {
  kindForProperty,
  misplacedInOtherWords,
  misplacedKind,
  misplacedProperty,
  unknownWord,
  wordsOf,
} from './misplaced.ts';
import { misspelt } from './misspelt.ts';
import { plainLine } from './plain-words.ts';
import type { Reading } from './reading.ts';
import { severalBeginnings } from './several-ends.ts';
import { takeMarkAway } from './stray-mark.ts';
import { unknownKind } from './unknown-kind.ts';
import { strayRhythm } from './written-rhythm.ts';

type Explanation = (reading: Reading, block: Block) => boolean;

/** Says why the token can open nothing in the block, and mends or skips it so that reading goes on. */
export function explainStray(reading: Reading, block: Block): void {
  if (explanations.some((explain) => explain(reading, block))) return;
  const { tokens, at } = reading;
  const end = reading.endOfStatement(block);
  const found = tokens.image(at);
  reading.report((messages) => messages.stray.cannotStandHere(found), tokens.range(at));
  reading.skipTo(end);
}

/** Each returns whether it knows the mistake; the first that does speaks. */
const explanations: readonly Explanation[] = [
  strayBraces,
  strayText,
  strayTag,
  strayDay,
  strayRhythm,
  listItem,
  severalBeginnings,
  strayMark,
  headingPartInside,
  gateForDecision,
  misplacedKind,
  plainLine,
  missingArrow,
  dayBehindWord,
  activityKind,
  misspelt,
  bareMembers,
  misplacedProperty,
  kindForProperty,
  misplacedInOtherWords,
  unknownKind,
  unknownWord,
];

function strayBraces(reading: Reading): boolean {
  const { tokens, at } = reading;
  if (!tokens.is(at, '{')) return false;
  reading.report(({ blocks }) => blocks.bracesOfNothing, tokens.range(at));
  reading.skipTo(tokens.behindBlock(at));
  return true;
}

function strayText(reading: Reading, block: Block): boolean {
  const { tokens, at } = reading;
  if (!tokens.is(at, 'STRING')) return false;
  const fix: Fix<Message> = {
    title: ({ fixes }) => fixes.makeNote,
    edits: [{ range: tokens.startOf(at), newText: 'note ' }],
  };
  const isInBlock = block.kind !== '';
  reading.report(
    (messages) => messages.stray.textAfterProperty,
    tokens.range(at),
    ...(isInBlock ? [fix] : []),
  );
  reading.skipTo(at + 1);
  return true;
}

function strayTag(reading: Reading): boolean {
  const { tokens, at } = reading;
  if (!tokens.is(at, 'TAG')) return false;
  reading.report(({ blocks }) => blocks.tagsInHeading, tokens.range(at));
  reading.skipTo(at + 1);
  return true;
}

function strayMark(reading: Reading): boolean {
  const { tokens, at } = reading;
  if (!tokens.is(at, strangeToken) && !/^[:;,.]$/.test(tokens.image(at))) return false;
  takeMarkAway(reading, at);
  return true;
}

function missingArrow(reading: Reading, block: Block): boolean {
  const { tokens, at } = reading;
  if (!arrowOf(block) || !tokens.is(at, 'NAME')) return false;
  let end = at + 1;
  while (!tokens.endsValue(end) && /^[-=>→–—]+$/.test(tokens.image(end))) end++;
  if (!tokens.is(end, 'NAME') || tokens.endsValue(end)) return false;
  const isWritten = end > at + 1;
  if (!isWritten && meantWord(tokens.image(at), wordsOf(block)) && !tokens.is(end + 1, '->')) return false;
  const range = isWritten ? tokens.range(at + 1, end) : tokens.range(at, end + 1);
  const written = isWritten ? '->' : `${tokens.image(at)} -> ${tokens.image(end)}`;
  const fix = writeInstead(range, written);
  reading.report(
    (messages) => (isWritten ? messages.stray.arrowIsWritten : messages.stray.arrowBetween),
    range,
    isWritten ? certainly(fix) : fix,
  );
  tokens.drop(at + 1, end);
  tokens.insert(at + 1, '->');
  return true;
}

function arrowOf(block: Block): Statement | undefined {
  return block.statements.find(({ words }) => words.length === 0);
}
