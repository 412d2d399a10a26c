/** Something to say once the reader's language is known. */
export interface Phrase {
  /** How it is said in English, with `{1}` for the first thing that is filled in. */
  readonly sentence: string;
  readonly filled: readonly Filled[];
}

type Filled = string | number | Phrase;

/** Returns the text of a template as a phrase: phrase`Port ${4747} is taken.` */
export function phrase(texts: TemplateStringsArray, ...filled: readonly Filled[]): Phrase {
  return { sentence: texts.reduce((before, text, at) => `${before}{${at}}${text}`), filled };
}

/** Returns phrases below each other as one. */
export function linesOf(phrases: readonly Phrase[]): Phrase {
  return { sentence: phrases.map((_, at) => `{${at + 1}}`).join('\n'), filled: phrases };
}

/** Returns the phrase in the words of a language, where `inWords` gives its sentences; in English without it. */
export function textOf({ sentence, filled }: Phrase, inWords = (text: string): string => text): string {
  return inWords(sentence).replace(/\{(\d+)\}/g, (gap, number) => {
    const value = filled[Number(number) - 1] ?? gap;
    return typeof value === 'object' ? textOf(value, inWords) : String(value);
  });
}
