import type { Place, Problem } from '../../server/protocol/places.ts';

/** What keeps the picture from being up to date, in one line; `place` is where a click goes. */
export interface Trouble {
  readonly text: string;
  readonly place?: Place;
}

/** A problem in words: where, with the line counted from 1, and what is wrong. */
export function troubleWith({ message, file, place }: Problem): Trouble {
  return { text: `${file}:${place.line + 1}  ${message}`, place };
}
