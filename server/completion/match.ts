import { hasLetters } from './searchable.ts';

/** Returns whether all letters typed occur in the text in this order, as editors search. */
export function isFoundIn(text: string, typed: string): boolean {
  return typed === '' || hasLetters(text.toLowerCase(), typed.toLowerCase());
}

/** Returns how well what is typed fits a name or its title: 0 begins the name, 1 begins a word of the title, 2 is in either. */
export function fitOf(typed: string, name: string, title: string): number {
  if (typed === '') return 0;
  const lower = typed.toLowerCase();
  if (name.toLowerCase().startsWith(lower)) return 0;
  const words = title.toLowerCase();
  return words.startsWith(lower) || words.includes(` ${lower}`) ? 1 : 2;
}

/** Returns those of the words, in lower case, that begin with what is typed. */
export function begunBy(typed: string, words: Iterable<string>): string[] {
  const lower = typed.normalize('NFC').toLowerCase();
  return [...words].filter((word) => word.startsWith(lower));
}
