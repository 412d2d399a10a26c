import type { Locale } from './locale.ts';
import { formatExactShare } from './numbers.ts';
import { quotedText } from './text-list.ts';

/** Somebody by name and, where it is said, the share of a full-time week (0.5 for half). */
export interface NamedShare {
  readonly name: string;
  readonly share?: number;
}

const share = String.raw`[[(]?\s*(\d+(?:[.,]\d+)?)\s*%\s*[\])]?`;
const decimalComma = String.raw`(?<=\d),(?=\d+\s*%)`;
const shareBehind = new RegExp(String.raw`^(.*?)\s*${share}$`, 's');
const party = new RegExp(
  String.raw`\s*(?:"((?:[^"]|"")*)"\s*(?:${share})?|((?:[^;,\n]|${decimalComma})+))\s*(?:[;,\n]|$)`,
  'g',
);

/**
 * Returns parties as one text: `Nurse 50%; Night staff`. A name that would be read as several, or as one with a share,
 * stands in quotation marks.
 */
export function listedParties(locale: Locale, parties: readonly NamedShare[]): string {
  return parties
    .map(({ name, share }) => {
      const behind = share === undefined ? '' : ` ${formatExactShare(locale, share)}`;
      const [read, ...others] = partiesListed(`${name}${behind}`);
      const isPlain =
        !name.startsWith('"') && others.length === 0 && read?.name === name && read.share === share;
      return `${isPlain ? name : quotedText(name)}${behind}`;
    })
    .join('; ');
}

/**
 * Returns the parties that a text names, with semicolons, commas or lines between, each with its share where one stands
 * behind it: `Nurse 50%; "Board, elected"`, or `Kari [50%],Ola` as planning tools write.
 */
export function partiesListed(list: string): NamedShare[] {
  return Array.from(list.matchAll(party)).flatMap(([, quoted, percent, plain = '']) =>
    quoted === undefined
      ? peopleIn(plain).map((text) => {
          const [, name = text, percent] = shareBehind.exec(text) ?? [];
          return named(name, percent);
        })
      : [named(quoted.replaceAll('""', '"'), percent)],
  );
}

/** First and last names with a slash between are several people; `IT/drift` is one department. */
export function peopleIn(text: string): string[] {
  const parts = text.split('/').map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => part.includes(' ')) ? parts : [text.trim()];
}

function named(name: string, percent: string | undefined): NamedShare {
  return percent === undefined ? { name } : { name, share: Number(percent.replace(',', '.')) / 100 };
}
