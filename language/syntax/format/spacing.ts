import type { TokenList } from '../messages/token-list.ts';

const digits = ['DAY', 'PERIOD', 'DURATION', 'PERCENT', 'AMOUNT', 'NUMBER'];

/** Returns how many spaces stand before a token within a statement, where both are on one line: one or none. */
export function spacesBefore(tokens: TokenList, at: number): 0 | 1 {
  const isTight =
    /^[,:.]$/.test(tokens.image(at)) ||
    tokens.image(at - 1) === '.' ||
    (isSign(tokens, at - 1) && tokens.is(at, 'NUMBER')) ||
    isBetweenNames(tokens, at) ||
    isBetweenNames(tokens, at - 1);
  return isTight ? 0 : 1;
}

/** Returns whether the token is the sign of a negative number rather than a minus or a dash between two. */
function isSign(tokens: TokenList, at: number): boolean {
  return tokens.image(at) === '-' && !digits.some((type) => tokens.is(at - 1, type));
}

/** Returns whether the token is the dots in `mon..fri`. */
function isBetweenNames(tokens: TokenList, at: number): boolean {
  return tokens.is(at, 'RANGE') && tokens.is(at - 1, 'NAME') && tokens.is(at + 1, 'NAME');
}
