import { shownPath } from './shown-path.ts';

/** What the caller can put right: the message says what is wrong and what to do, and the command ends with 2. */
export class Misuse extends Error {}

const fileProblems: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist.',
  ENOTDIR: 'does not exist: a part of the path is a file, not a folder.',
  EISDIR: 'is a folder; name a file.',
  EEXIST: 'is a file; name a folder.',
  EACCES: 'cannot be read or written: you have no permission.',
  EPERM: 'cannot be read or written: you have no permission.',
  EROFS: 'cannot be written: the disk is read-only.',
  ENOSPC: 'cannot be written: the disk is full.',
  EDQUOT: 'cannot be written: you may not use more of the disk.',
  EFBIG: 'cannot be written: the disk takes no file as large.',
  EBUSY: 'is in use; close it in other programs.',
  ENAMETOOLONG: 'cannot be opened: the name is too long.',
  ELOOP: 'cannot be opened: its links go round in a circle.',
};

/** Returns what the caller can put right: a `Misuse` as it is, and a failure of the file system in a sentence. */
export function misuseIn(error: unknown): Misuse | undefined {
  if (error instanceof Misuse) return error;
  const { code = '', path } = error as NodeJS.ErrnoException;
  const problem = fileProblems[code];
  return problem !== undefined && path !== undefined
    ? new Misuse(`“${shownPath(path)}” ${problem}`)
    : undefined;
}
