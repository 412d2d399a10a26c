/** In words and in characters: a name is written often, a title once. */
const longest = { words: 4, characters: 32 };

/**
 * Returns a name for what has the title: its first words run together, `Pilot på 5. trinn` as `PilotPå5Trinn`. It is
 * none of the names taken; `otherwise` where the title has no letter to begin with. Letters that stand for others, such as
 * ligatures, become those, which can be typed.
 */
export function nameFromTitle(
  title: string,
  taken: Pick<ReadonlySet<string>, 'has'>,
  otherwise: string,
): string {
  const words = title.normalize('NFKC').match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
  const first = words.findIndex((word) => /^\p{L}/u.test(word));
  const name = first < 0 ? otherwise : joined(words.slice(first));
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}${number}`)) number++;
  return `${name}${number}`;
}

function joined(words: readonly string[]): string {
  let name = '';
  for (const word of words.slice(0, longest.words)) {
    const capitalised = word.replace(/^./u, (letter) => letter.toUpperCase());
    if (name !== '' && name.length + capitalised.length > longest.characters) break;
    name += capitalised;
  }
  return name;
}
