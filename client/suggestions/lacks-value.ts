/** Returns whether a value is missing at the place in a line between what stands before it and after it: `owner |`. */
export function lacksValue(before: string, after: string): boolean {
  const isInText = (before.match(/"/g)?.length ?? 0) % 2 === 1;
  return /[\p{L}\p{Nd}] $/u.test(before) && /^( |$)/.test(after) && !isInText;
}
