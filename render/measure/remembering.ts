/** The function with a memory for what it gave, which is emptied when it holds `most` texts. */
export function remembering<T>(most: number, compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.has(text)) return known.get(text) as T;
    if (known.size === most) known.clear();
    const value = compute(text);
    known.set(text, value);
    return value;
  };
}
