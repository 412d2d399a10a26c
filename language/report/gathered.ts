/** Returns the values of each key, in the order in which they come. */
export function gathered<Key, Value>(pairs: Iterable<readonly [Key, Value]>): Map<Key, Value[]> {
  const all = new Map<Key, Value[]>();
  for (const [key, value] of pairs) {
    const others = all.get(key);
    if (others) others.push(value);
    else all.set(key, [value]);
  }
  return all;
}
