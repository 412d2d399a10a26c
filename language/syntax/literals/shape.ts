const shapes: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}[./]\d{1,2}[./]\d{4}$/, 'a day'],
  [/^\d{4}-[Ww]\d+$/, 'a week'],
  [/^\d{4}-[Qq]\d+$/, 'a quarter'],
  [/^\d{4}-\d+$/, 'a month'],
  [/^\d+([.,]\d+)?(min|h|d|w|m|y)$/, 'a duration'],
  [/%$/, 'a percentage'],
  [/[kKM]$/, 'an amount of money'],
  [/^-?[\d_., \u00a0]+$/, 'a number'],
];

/** Returns what the text looks like, with its article: `a day`, `a duration`, `a number`. */
export function shapeOf(text: string): string {
  return shapes.find(([pattern]) => pattern.test(text))?.[1] ?? 'something else';
}
