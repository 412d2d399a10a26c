import { hasLetters } from './searchable.ts';

/** Returns whether all letters typed occur in the text in this order, as editors search. */
export function isFoundIn(text: string, typed: string): boolean {
  return typed === '' || hasLetters(text.toLowerCase(), typed.toLowerCase());
}

/** Returns how well what is typed fits a name or its title: 0 begins the name, after its qualifier or with it, 1 begins a word of the title, 2 is in either. */
export function fitOf(typed: string, name: string, title: string): number {
  if (typed === '') return 0;
  const lower = typed.toLowerCase();
  const own = name.toLowerCase();
  if (own.startsWith(lower) || own.includes(`.${lower}`)) return 0;
  const words = title.toLowerCase();
  return words.startsWith(lower) || words.includes(` ${lower}`) ? 1 : 2;
}

/** Returns whether one of the words, in lower case, begins with what is typed. */
export function isBegunBy(typed: string, words: Iterable<string>): boolean {
  const lower = typed.normalize('NFC').toLowerCase();
  return [...words].some((word) => word.startsWith(lower));
}
