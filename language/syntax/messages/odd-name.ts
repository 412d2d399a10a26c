import type { Range } from 'vscode-languageserver-types';
import { capital } from '../../locale/phrases.ts';
import type { Block } from '../blocks.ts';
import { writeInstead } from '../problem.ts';
import type { Reading } from './reading.ts';
import type { TokenList } from './token-list.ts';

/** Says what a name is made of, where signs or numbers stand right behind one: `role Ola.Hansen`. */
export function oddName(reading: Reading): boolean {
  const { tokens, at } = reading;
  const end = endOfRun(tokens, at);
  if (end === at || !tokens.is(at - 1, 'NAME') || /[{"#]/.test(tokens.image(at))) return false;
  return asOneName(reading, end);
}

/** Says the same of a name of several words, which stand before a title: `role IT leader "Ola"`. */
export function nameOfWords(reading: Reading): boolean {
  const { tokens, at } = reading;
  let end = at;
  while (tokens.is(end, 'NAME') && !tokens.opensLine(end)) end++;
  const isBeforeTitle = end > at && tokens.is(end, 'STRING') && !tokens.opensLine(end);
  return isBeforeTitle && tokens.is(at - 1, 'NAME') && asOneName(reading, end);
}

/** Takes all from the token before up to the index as one name; returns whether that makes another one. */
function asOneName(reading: Reading, end: number): boolean {
  const { tokens, at } = reading;
  const [range, found] = [tokens.range(at - 1, end), tokens.written(at - 1, end)];
  const right = joined(found);
  if (right === found || !/^[\p{L}_]/u.test(right)) return false;
  reading.report(({ blocks }) => blocks.noName(found), range, writeInstead(range, right));
  tokens.replace(at - 1, end, 'NAME', right);
  if (tokens.is(at, 'STRING')) reading.at++;
  return true;
}

/** Makes a name, which begins with a letter, of all that stands together behind the kind: `role 2.linje`. */
export function nameFromNumber(
  { tokens, at }: Reading,
  kind: string,
): { readonly name: string; readonly range: Range } {
  const end = endOfRun(tokens, at + 1);
  const range = tokens.range(at, end);
  const name = capital(kind) + joined(tokens.written(at, end));
  tokens.replace(at, end, 'NAME', name);
  return { name, range };
}

/** Says that each element is declared by itself: `role Nurse, Doctor`. */
export function severalNames(reading: Reading, { kind }: Block): boolean {
  const { tokens, at } = reading;
  if (!tokens.is(at, ',') || !tokens.is(at + 1, 'NAME') || tokens.opensLine(at + 1)) return false;
  const [name, indent] = [tokens.image(at + 1), ' '.repeat(tokens.indent(at) - 1)];
  const range = { start: tokens.endOf(at - 1).start, end: tokens.range(at + 1).end };
  reading.report(({ blocks }) => blocks.oneByOne(`${kind} ${name}`), tokens.range(at, at + 2), {
    title: ({ fixes }) => fixes.write(`${kind} ${name}`),
    edits: [{ range, newText: `\n${indent}${kind} ${name}` }],
  });
  tokens.replace(at, at + 1, kind, kind);
  return true;
}

/** Returns the index behind all that stands from the index on without a space between. */
function endOfRun(tokens: TokenList, from: number): number {
  const follows = (at: number): boolean => {
    const [before, token] = [tokens.get(at - 1), tokens.get(at)];
    return token !== undefined && token.startOffset === (before?.endOffset ?? 0) + 1;
  };
  let end = from;
  while (follows(end) && /^[^{}"#,:;=()[\]]/.test(tokens.image(end))) end++;
  return end;
}

function joined(text: string): string {
  const [first = '', ...rest] = text.split(/(?:[^\p{L}\p{M}\p{N}_-]|-(?!\p{L}))+/u);
  return [first, ...rest.map(capital)].join('');
}
