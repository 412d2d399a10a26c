import LineBreaker from 'linebreak';
import { compoundParts, isCompound } from '../../language/diagrams/broken-words.ts';
import type { Run } from '../../language/report/document.ts';
import type { FontFamily } from '../measure/text-layout.ts';
import { plainText } from './plain-text.ts';

/** A line of text, in stretches of one style each. */
export type Line = readonly Run[];

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Sets text in lines no wider than `width`, in the unit of `size`. A line keeps the space at which it breaks; a word
 * wider than a line breaks as compounds do, and what is no word between characters. There is at least one line.
 */
export function wrapRuns(runs: readonly Run[], width: number, size: number, fonts: FontFamily): Line[] {
  const measure = (run: Run) => widthOfRun(run, fonts) * size;
  const lines: Run[][] = [[]];
  let used = 0;
  const place = (word: Line) => {
    const last = word.at(-1);
    if (!last) return;
    const whole = word.reduce((sum, run) => sum + measure(run), 0);
    const seen = whole - measure(last) + measure({ ...last, text: last.text.trimEnd() });
    if (used > 0 && used + seen > width) {
      lines.push([]);
      used = 0;
    }
    if (seen > width && charactersOf(word).length > 1) {
      return (partsOf(word, (part) => measure(part) <= width) ?? charactersOf(word)).forEach(place);
    }
    lines.at(-1)?.push(...word);
    used += whole;
  };
  wordsOf(runs).forEach(place);
  return lines.map(joinStretches);
}

/** The width of a stretch of text set in one line, in em. */
export function widthOfRun({ text, bold }: Run, fonts: FontFamily): number {
  return (bold ? fonts.bold : fonts.regular).width(text);
}

/** The width of the widest word of a text in em, without the space after it. */
export function widestWord(run: Run, fonts: FontFamily): number {
  const widths = wordsOf([run]).map(([word]) =>
    word ? widthOfRun({ ...word, text: word.text.trimEnd() }, fonts) : 0,
  );
  return Math.max(0, ...widths);
}

/** What stays together on a line, each word with the space after it. */
function wordsOf(runs: readonly Run[]): Line[] {
  const pieces = cleaned(runs);
  const breaker = new LineBreaker(pieces.map(({ text }) => text).join(''));
  const words: Line[] = [];
  let piece = 0;
  let start = 0;
  let at = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const word: Run[] = [];
    while (at < next.position) {
      const run = pieces[piece] as Run;
      const end = Math.min(next.position, start + run.text.length);
      if (end > at) word.push({ ...run, text: run.text.slice(at - start, end - start) });
      at = end;
      if (at === start + run.text.length) {
        start = at;
        piece += 1;
      }
    }
    words.push(word);
  }
  return words;
}

function cleaned(runs: readonly Run[]): Run[] {
  let before = ' ';
  const pieces: Run[] = [];
  for (const run of runs) {
    const text = plainText(run.text);
    const own = before.endsWith(' ') ? text.trimStart() : text;
    if (own === '') continue;
    pieces.push({ ...run, text: own });
    before = own;
  }
  const last = pieces.at(-1);
  if (last) pieces[pieces.length - 1] = { ...last, text: last.text.trimEnd() };
  return pieces;
}

/** A compound in parts that fit, with the space after it; nothing where the word is none, or not even syllables fit. */
function partsOf([run, ...others]: Line, fits: (part: Run) => boolean): Line[] | undefined {
  const word = run?.text.trimEnd() ?? '';
  if (!run || others.length > 0 || !isCompound(word)) return undefined;
  const parts = compoundParts(word, (text) => fits({ ...run, text }));
  if (!parts.every((text) => fits({ ...run, text }))) return undefined;
  const space = run.text.slice(word.length);
  return parts.map((text, i) => [{ ...run, text: i === parts.length - 1 ? text + space : text }]);
}

function charactersOf(word: Line): Line[] {
  return word.flatMap((run) =>
    Array.from(graphemes.segment(run.text), ({ segment }) => [{ ...run, text: segment }]),
  );
}

function joinStretches(line: Line): Line {
  const joined: Run[] = [];
  for (const run of line) {
    const last = joined.at(-1);
    const same = last && last.bold === run.bold && last.italic === run.italic;
    if (same) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}
