/** Returns the function that writes a list as one phrase with the word before the last item: `A, B and C`. */
export function listWith(and: string): (items: readonly string[]) => string {
  return (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items[items.length - 1]}`;
}

/** Returns the function that writes a count with its noun in the singular or plural. */
export function countWith(one: string, many: string): (count: number) => string {
  return (count) => `${count} ${count === 1 ? one : many}`;
}

/** Returns the function that writes a time with the words before its days: `from A to B`; `on A` where it is one day. */
export function spanWith(on: string, from: string, to: string): (first: string, last?: string) => string {
  return (first, last) => (last === undefined ? `${on} ${first}` : `${from} ${first} ${to} ${last}`);
}

/** Returns words of the language as they stand within a message. */
export function quoted(words: readonly string[]): string[] {
  return words.map((word) => `\`${word}\``);
}

/** Returns the text with a capital letter in front. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
