import { GrammarAST } from 'langium';
import type { Block } from '../blocks.ts';
import { saysTheSame } from '../meant-word.ts';
import type { Reading } from './reading.ts';
import type { TokenList } from './token-list.ts';

/** What people write for `by`, besides its own words in other languages. */
const doers = ['owner', 'role'];

/** Returns the part of the heading that the word opens: `by` in the heading of a step. */
export function headingPartOf(block: Block, word: string): GrammarAST.AbstractElement | undefined {
  return block.heading.find((part) => keywordOf(part) === word);
}

/** Returns the part of the heading that the token opens. */
export function headingPartAt(
  { heading }: Block,
  tokens: TokenList,
  at: number,
): GrammarAST.AbstractElement | undefined {
  return heading.find((part) => tokens.is(at, keywordOf(part) ?? ''));
}

/** Returns the keyword of the part of the heading that is meant by the word: `by` for `av` and `rolle`. */
export function meantHeadingPart(block: Block, word: string): string | undefined {
  const keywords = block.heading.flatMap((part) => keywordOf(part) ?? []);
  return keywords.find((keyword) => {
    const others = keyword === 'by' ? doers : [];
    return [keyword, ...others].some((each) => each === word || saysTheSame(word, each));
  });
}

/** Returns the index of what follows such a word: behind `utføres av`, `rolle:`. */
export function behindPartWords({ tokens }: Reading, at: number, keyword: string): number {
  let end = at + 1;
  while (
    !tokens.opensLine(end) &&
    (saysTheSame(tokens.image(end), keyword) || /^[:=]$/.test(tokens.image(end)))
  )
    end++;
  return end;
}

function keywordOf(part: GrammarAST.AbstractElement): string | undefined {
  const first = GrammarAST.isGroup(part) ? part.elements[0] : undefined;
  return GrammarAST.isKeyword(first) ? first.value : undefined;
}
