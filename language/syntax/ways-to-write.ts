/**
 * Returns how an element can be called, by its qualified name: by the last name alone, then with ever more of what
 * encloses it. Parts of a framework are reached by its name in front.
 */
export function waysToWrite(qualified: string): string[] {
  const names = qualified.split('.');
  const ends = names.map((_, at) => names.slice(names.length - 1 - at).join('.'));
  return names.length > 2 ? [ends[0] as string, `${names[0]}.${names.at(-1)}`, ...ends.slice(1)] : ends;
}
