/** Returns the word with its indefinite article: `a goal`, `an activity`. */
export function withArticle(word: string): string {
  return `${/^[aeio]/.test(word) ? 'an' : 'a'} ${word}`;
}
