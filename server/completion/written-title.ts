import { ownWords } from '../../language/locale/own-words.ts';
import { saysTheSame } from '../../language/syntax/meant-word.ts';
import { isBegunBy } from './match.ts';

/** A title that somebody has written on a line without the form of a declaration, and of what it can be the title. */
export interface WrittenTitle {
  readonly title: string;
  /** The likeliest first. */
  readonly kinds: readonly string[];
}

/**
 * Returns the titles that a line, without its indentation, can give something, the likeliest first: plain words, words
 * behind a kind, or words with the kind behind a dot. `words` open a statement there, `kinds` are those that declare;
 * whoever reads another language may write the word of that.
 */
export function titlesIn(
  line: string,
  words: ReadonlySet<string>,
  kinds: readonly string[],
): readonly WrittenTitle[] {
  const quoted = /^"([^"\\<>]+)"(?:\.(\p{L}*))?$/u.exec(line);
  if (quoted?.[1]) return [{ title: quoted[1], kinds: kindsBegunBy(quoted[2] ?? '', kinds) }];
  const [, title, behindDot = ''] = /^([\p{L}_][^"{}#<>]*)\.(\p{L}*)$/u.exec(line) ?? [];
  const kindsBehindDot = title === undefined ? [] : kindsBegunBy(behindDot, kinds);
  if (title !== undefined && kindsBehindDot.length > 0) return [{ title, kinds: kindsBehindDot }];
  const said = /^(\p{L}[\p{L}\p{Nd}_]*)(:?)(?:\s+(.*))?$/su.exec(line);
  const [, first = '', colon, rest = ''] = said ?? [];
  if (kinds.includes(first)) return /\s\S/.test(rest) ? free(rest, [first]) : [];
  if (words.has(first)) return [];
  const whole = /\s\S/.test(line) || /^\p{Lu}/u.test(line) ? free(line, kinds) : [];
  const kind = kinds.find((each) => saysTheSame(first, each));
  const behindKind = kind === undefined ? [] : free(rest, [kind]);
  const isCapital = /^\p{Lu}/u.test(rest);
  if (!colon && /^\p{Lu}/u.test(first)) return isCapital ? [...behindKind, ...whole] : whole;
  if (isCapital && behindKind.length > 0) return behindKind;
  // `mål for året` may be meant as either, `varer 3 uker` is a property.
  const isProperty = [...words].some((word) => !kinds.includes(word) && saysTheSame(first, word));
  return isProperty ? [] : [...behindKind, ...whole];
}

function free(words: string, kinds: readonly string[]): readonly WrittenTitle[] {
  return /^\p{L}[^"{}#<>]*$/u.test(words) ? [{ title: words.trimEnd(), kinds }] : [];
}

/** Returns the kinds of which a word in any of our languages begins as is typed; those whose whole word it is come first. */
function kindsBegunBy(typed: string, kinds: readonly string[]): readonly string[] {
  const isWhole = (kind: string) => Number(kind === typed || saysTheSame(typed, kind));
  return kinds
    .filter((kind) => isBegunBy(typed, [kind, ...(ownWords.get(kind) ?? [])]))
    .toSorted((a, b) => isWhole(b) - isWhole(a));
}
