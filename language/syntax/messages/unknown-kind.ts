import type { Block } from '../blocks.ts';
import { writeInstead } from '../problem.ts';
import { isWordLike } from './misplaced.ts';
import type { Reading } from './reading.ts';
import { usualKinds } from './usual-kinds.ts';

/** Says what most likely is declared by a word that nobody knows and that a heading follows: `jubel Åpning "Åpne" {`. */
export function unknownKind(reading: Reading, block: Block): boolean {
  const { tokens, at } = reading;
  const kind = usualKinds[block.kind];
  const isHeading = tokens.is(at + 1, 'NAME') && (tokens.is(at + 2, 'STRING') || tokens.is(at + 2, '{'));
  if (!kind || !isHeading || !isWordLike(reading) || tokens.opensLine(at + 1)) return false;
  const [word, range] = [tokens.image(at), tokens.range(at)];
  reading.report(({ stray }) => stray.opensNoDeclaration(word, kind), range, writeInstead(range, kind));
  tokens.replace(at, at + 1, kind, word);
  return true;
}
