import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a page must know to read and write the files of the folder: another for each run of the command. */
export class Token {
  readonly text = randomBytes(32).toString('base64url');

  /** Whether this is it; the time that the answer takes tells nothing of how much of it is right. */
  matches(offered: string): boolean {
    return timingSafeEqual(digest(offered), digest(this.text));
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
