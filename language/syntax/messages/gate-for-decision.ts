import type { Block } from '../blocks.ts';
import { saysTheSame } from '../meant-word.ts';
import { writeInstead } from '../problem.ts';
import { wordsOf } from './misplaced.ts';
import type { Reading } from './reading.ts';

/** Says that work waits for a gate, where a decision stands among it, which is declared outside: `beslutning Klar` in a phase. */
export function gateForDecision(reading: Reading, block: Block): boolean {
  const { tokens, at } = reading;
  const word = tokens.image(at);
  const [words, isDecision] = [wordsOf(block), word === 'decision' || saysTheSame(word, 'decision')];
  const isAmongWork = words.includes('gate') && !words.includes('decision');
  if (!isDecision || !isAmongWork || !tokens.is(at + 1, 'NAME') || tokens.opensLine(at + 1)) return false;
  const range = tokens.range(at);
  reading.report(({ stray }) => stray.opensNoDeclaration(word, 'gate'), range, writeInstead(range, 'gate'));
  tokens.replace(at, at + 1, 'gate', word);
  return true;
}
