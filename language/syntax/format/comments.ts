import type { TokenList } from '../messages/token-list.ts';
import type { Token } from '../tokens.ts';

/** Returns the comments of a file by the index of the token that they stand before; the last ones by the number of tokens. */
export function commentsByToken(
  tokens: TokenList,
  comments: readonly Token[],
): ReadonlyMap<number, readonly Token[]> {
  const byToken = new Map<number, Token[]>();
  let at = 0;
  for (const comment of comments) {
    while ((tokens.get(at)?.startOffset ?? Number.POSITIVE_INFINITY) < comment.startOffset) at++;
    const others = byToken.get(at);
    if (others) others.push(comment);
    else byToken.set(at, [comment]);
  }
  return byToken;
}

/**
 * Returns the comment as it is written behind `indent` characters: without spaces at its end, and with its stars
 * below each other where every line begins with one. What else a comment of several lines holds is its writer's own.
 */
export function formatComment(comment: Token, indent: number): string {
  const { image } = comment;
  if (image.startsWith('//')) return image.trimEnd();
  const lines = image.split(/(?<=\r\n|\n|\r(?!\n))/);
  const hasStars = lines.slice(1).every((line) => /^\s*\*/.test(line));
  if (!hasStars) return image;
  const below = `${' '.repeat(indent)} `;
  return lines
    .map((line, at) => (at === 0 ? line : below + line.trimStart()).replace(/[^\S\r\n]+(?=[\r\n])/, ''))
    .join('');
}
