import type { Block } from '../blocks.ts';
import { saysTheSame } from '../meant-word.ts';
import { wordsOf } from './misplaced.ts';
import type { Reading } from './reading.ts';
import { usualKinds } from './usual-kinds.ts';
import { sayHowDeclared } from './words-for-heading.ts';

/** A line that begins as a sentence does and holds nothing else than words. */
const plainWords = /^\p{Lu}[\p{L}\p{M}\p{N} ,.’/()-]*\??$/u;

/** Says how a line of plain words is declared: `Kurse personalet i juni` in a phase, `Er beboeren urolig?` in a process. */
export function plainLine(reading: Reading, block: Block): boolean {
  const { tokens, at } = reading;
  const end = reading.endOfHeading(at);
  const line = tokens.written(at, end);
  const isQuestion = line.endsWith('?');
  const kind = block.kind === 'process' && isQuestion ? 'choice' : usualKinds[block.kind];
  if (!kind || block.kind === 'activity' || !plainWords.test(line)) return false;
  const names = tokens.all.slice(at, end).map(({ image }) => image);
  if (names.some((name) => reading.declares(name))) return false;
  if (!isQuestion && isWord(reading, names[0] ?? '')) return false;
  const { name } = sayHowDeclared(reading, kind, at);
  reading.lostNames.add(name);
  reading.skipTo(reading.endOfLine());
  return true;
}

/** Returns whether the name is a word of the language that was written with a capital letter. */
function isWord({ blocks }: Reading, name: string): boolean {
  const words = new Set(blocks.all.flatMap(wordsOf));
  return words.has(name.toLowerCase()) || [...words].some((word) => saysTheSame(name, word));
}
