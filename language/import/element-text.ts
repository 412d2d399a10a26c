import type { ElementBase, Id } from '../plan/element.ts';
import type { Kind } from '../plan/plan.ts';
import { quote, quoteLines } from '../syntax/values.ts';

/** Returns how an element is called elsewhere in a plan in which no two elements share a name. */
export function nameIn(id: Id): string {
  return id.slice(id.lastIndexOf('.') + 1);
}

/** Returns the first line of a declaration, without its brace; a title that says no more than the name is left out. */
export function heading({ kind, name, title }: ElementBase & { readonly kind: Kind }): string {
  const line = onOneLine(title);
  return line === name || line === '' ? `${kind} ${name}` : `${kind} ${name} ${quote(line)}`;
}

/** Returns the notes and links of an element as lines of its block. */
export function commonLines({ id, notes, links }: ElementBase): string[] {
  return [
    ...notes.map((note) => `note ${indented(quoteLines(note), id)}`),
    ...links.map((link) => `link ${quote(onOneLine(link))}`),
  ];
}

/** What stands in a text is left as it is when a plan is formatted: it is indented as deep as its element lies. */
function indented(text: string, id: Id): string {
  return text.replace(/\n(?=.)/g, `\n${'  '.repeat(id.split('.').length)}`);
}

/** Returns a text without what cannot stand on a line. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();
}
