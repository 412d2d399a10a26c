import { widthOf } from '../locale/text-width.ts';

const leastBefore = 3;
const leastAfter = 3;

/** What the titles of people often end with, and what hyphenation by syllables would take apart. */
const lastParts =
  'ombud|ansvar|ansatt|anställ|arbe[ij]|avdel|utv[aei]|enhet|område|direkt|rådg|center|grupp|koordinat|konsulent|person|plei|pleje|kommun|teknolog|tjenest|tjänst|repr[eæ]sent|styre|ve[ij]led|lærer|lärar|central|grunnlag|grundlag|underlag';
/** After a hyphen, and where the parts of Scandinavian compounds are joined, unless by a letter that is of both. */
const joints = new RegExp(
  `-|(?:ion|ing|het|tet|skap|nad|nd|ment)s|process(?!pe)|prosess(?!pe)|proces(?!s)|(?<=.)(?=${lastParts})`,
  'giu',
);
/** The consonants that a syllable can begin with, before the vowel that it has. */
const onsets =
  /(?:s[kpt][rlj]?|[bdfgkptv][rl]|k[nv]|[bfghks]j|s[lmnv]|tv|[b-df-hj-np-tvwxz])(?=[aeiouyæøåäöéü])/giu;

const compound = /^\(?\p{L}[\p{L}-]*[),.;:]*$/u;

/** The text with each word that is wider than `width` in parts that are not: hyphens show where they belong together. */
export function withBrokenWords(text: string, width: number, fontSize: number): string {
  return text
    .split(' ')
    .flatMap((word) => partsOf(word, width, fontSize))
    .join(' ');
}

/**
 * The text in lines that end where such a word is broken, for what wraps its lines itself. Only words of letters are
 * broken: in an address or a formula, a hyphen would be taken for a part of it.
 */
export function brokenLines(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of text.split(' ')) {
    const parts = isCompound(word) ? partsOf(word, width, fontSize) : [word];
    for (const [index, part] of parts.entries()) {
      if (index > 0 && line !== undefined) lines.push(line);
      line = index > 0 || line === undefined ? part : `${line} ${part}`;
    }
  }
  return line === undefined ? lines : [...lines, line];
}

function partsOf(word: string, width: number, fontSize: number): string[] {
  return compoundParts(word, (part) => widthOf(part, fontSize) <= width);
}

/** Whether a word is one of letters, so that a hyphen in it is not taken for a part of it. */
export function isCompound(word: string): boolean {
  return compound.test(word);
}

/** The parts of a word that fit, all but the last with a hyphen; at least one. */
export function compoundParts(word: string, fits: (part: string) => boolean): string[] {
  if (fits(word)) return [word];
  const signs = Array.from(word);
  let fitting = Math.max(1, signs.length - leastAfter);
  while (fitting > 1 && !fits(`${signs.slice(0, fitting).join('')}-`)) fitting--;
  const most = signs.slice(0, fitting).join('').length;
  const within = (breaks: readonly number[]) => breaks.findLast((at) => leastBefore <= at && at <= most);
  const at =
    within([...word.matchAll(joints)].map(({ 0: joint, index }) => index + joint.length)) ??
    within([...word.matchAll(onsets)].map(({ index }) => index)) ??
    most;
  const head = word.slice(0, at);
  return [head.endsWith('-') ? head : `${head}-`, ...compoundParts(word.slice(at), fits)];
}
