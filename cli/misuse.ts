import { fileProblem } from '../language/locale/messages/file-problems.ts';
import { type Phrase, phrase, textOf } from './phrase.ts';
import { readerLocale } from './reader-locale.ts';
import { shownPath } from './shown-path.ts';

/** What the caller can put right: the phrase says what is wrong and what to do, and the command ends with 2. */
export class Misuse extends Error {
  readonly phrase: Phrase;

  constructor(phrase: Phrase, options?: ErrorOptions) {
    super(textOf(phrase), options);
    this.phrase = phrase;
  }
}

/** Returns the `Misuse` that a template tells of: misuse`There is no rule “${id}”.` */
export function misuse(...template: Parameters<typeof phrase>): Misuse {
  return new Misuse(phrase(...template));
}

/**
 * Returns what the caller can put right: a `Misuse` as it is, and a failure of the file system in a sentence, in the
 * reader's language.
 */
export function misuseIn(error: unknown): Misuse | undefined {
  if (error instanceof Misuse) return error;
  const { code = '', path } = error as NodeJS.ErrnoException;
  if (path === undefined) return undefined;
  const problem = fileProblem(readerLocale(), code, shownPath(path));
  return problem === undefined ? undefined : misuse`${problem}`;
}
