/** Returns the function that writes a list as one phrase with the word before the last item: `A, B and C`. */
export function listWith(and: string): (items: readonly string[]) => string {
  return (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items[items.length - 1]}`;
}

/** Returns the function that writes a count with its noun in the singular or plural. */
export function countWith(one: string, many: string): (count: number) => string {
  return (count) => `${count} ${count === 1 ? one : many}`;
}

/** Returns words of the language as they stand within a message. */
export function quoted(words: readonly string[]): string[] {
  return words.map((word) => `\`${word}\``);
}

/** Returns the text with a capital letter in front. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
