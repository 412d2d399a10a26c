import { fileProblem } from '../language/locale/messages/file-problems.ts';
import { localeOf } from './reader-locale.ts';
import { shownPath } from './shown-path.ts';

/** What the caller can put right: the message says what is wrong and what to do, and the command ends with 2. */
export class Misuse extends Error {}

/**
 * Returns what the caller can put right: a `Misuse` as it is, and a failure of the file system in a sentence, in the
 * language of the environment.
 */
export function misuseIn(error: unknown): Misuse | undefined {
  if (error instanceof Misuse) return error;
  const { code = '', path } = error as NodeJS.ErrnoException;
  if (path === undefined) return undefined;
  const problem = fileProblem(localeOf(process.env), code, shownPath(path));
  return problem === undefined ? undefined : new Misuse(problem);
}
