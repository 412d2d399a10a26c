import { capital } from '../../locale/phrases.ts';
import { nameFromTitle } from '../name-from-title.ts';
import { writeInstead } from '../problem.ts';
import type { Reading } from './reading.ts';

/**
 * Says how an element is declared that stands as a line of plain words from the index `from` on; a mark of a list may
 * stand before them. Returns the name that it gets, and the index behind the words.
 */
export function sayHowDeclared(
  reading: Reading,
  kind: string,
  from: number,
): { readonly name: string; readonly end: number } {
  const { tokens, at } = reading;
  const end = reading.endOfHeading(from);
  const title = tokens
    .written(from, end)
    .replace(/^"(.*?)"?$/, '$1')
    .replace(/[.,;:]$/, '');
  const taken = { has: (name: string) => reading.declares(name) };
  const name = nameFromTitle(title.replace(/\(.*/, ''), taken, capital(kind));
  const right = `${kind} ${name}${title === name ? '' : ` "${title.replace(/(?<!\\)"/g, '\\"')}"`}`;
  const [range, found] = [tokens.range(at, end), tokens.written(at, end)];
  reading.report(({ values }) => values.isWritten(found, right), range, writeInstead(range, right));
  return { name, end };
}
