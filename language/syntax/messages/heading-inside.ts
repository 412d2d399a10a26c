import { GrammarAST } from 'langium';
import type { Message } from '../../locale/messages.ts';
import type { Block } from '../blocks.ts';
import type { Fix } from '../problem.ts';
import type { Reading } from './reading.ts';

/** Says that a part of the heading stands behind the brace: `step Visit { by Nurse }`. */
export function headingPartInside(reading: Reading, block: Block): boolean {
  const { tokens, at } = reading;
  const part = block.heading.find((each) => opensWith(each, tokens.image(at)));
  if (!part) return false;
  const read = reading.matcher.match(part, at).end ?? at;
  const end = read > at ? read : reading.endOfStatement(block);
  const written = tokens.written(at, end);
  reading.report(
    ({ stray }) => stray.belongsBeforeBrace(written),
    tokens.range(at, end),
    ...moveBeforeBrace(reading, end),
  );
  reading.skipTo(end);
  return true;
}

/** The fix that moves what stands up to the index before the brace; none where the heading has such a part already. */
function moveBeforeBrace(reading: Reading, end: number): Fix<Message>[] {
  const { tokens, at, blocks } = reading;
  let brace = at;
  while (brace > 0 && !tokens.is(brace, '{')) brace--;
  for (let before = brace - 1; before >= 0 && !blocks.kinds.includes(tokens.image(before)); before--) {
    if (tokens.is(before, tokens.image(at))) return [];
  }
  const written = tokens.written(at, end);
  const edits = [
    { range: tokens.endOf(brace - 1), newText: ` ${written}` },
    { range: tokens.range(at, end), newText: '' },
  ];
  return [{ title: ({ fixes }) => fixes.write(`${written} {`), edits }];
}

function opensWith(part: GrammarAST.AbstractElement, word: string): boolean {
  const first = GrammarAST.isGroup(part) ? part.elements[0] : undefined;
  return GrammarAST.isKeyword(first) && first.value === word;
}
