import type { Phrase } from './phrase.ts';

/** What commander and the descriptions of commands say with something filled in, which stands as `{1}`. */
export const sentences = [
  "error: unknown command '{1}'",
  "error: unknown option '{1}'",
  "error: missing required argument '{1}'",
  "error: option '{1}' argument missing",
  "error: required option '{1}' not specified",
  "error: option '{1}' cannot be used with option '{2}'",
  "error: option '{1}' argument '{2}' is invalid. Allowed choices are {3}.",
  "error: too many arguments for '{1}'. Expected {2} argument but got {3}.",
  "error: too many arguments for '{1}'. Expected {2} arguments but got {3}.",
  '(Did you mean {1}?)',
  '(Did you mean one of {1}?)',
  'one of {1}',
  'the file to read, by its ending: {1}',
] as const;

/** Returns a line as the phrase that it came of; where it is none of the sentences, nothing was filled in. */
export function phraseOfText(line: string): Phrase {
  for (const sentence of sentences) {
    const [found, ...filled] = patternOf(sentence).exec(line) ?? [];
    if (found !== undefined) return { sentence, filled };
  }
  return { sentence: line, filled: [] };
}

function patternOf(sentence: string): RegExp {
  const literally = sentence.replace(/[().?]/g, '\\$&');
  return new RegExp(`^${literally.replace(/\{\d\}/g, '(.*)')}$`);
}
