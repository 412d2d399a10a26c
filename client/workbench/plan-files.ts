/** A file as it is stored; another text has another version. */
export interface StoredText {
  readonly text: string;
  readonly version: string;
}

/** Where the files of a workspace are stored. Paths are relative to its folder, written with `/`. */
export interface PlanFiles {
  /** The folder’s URI. */
  readonly folder: string;
  /** The paths of all files, in order. */
  list(): Promise<readonly string[]>;
  /** Throws a `FileTrouble` where the file cannot be opened. */
  read(path: string): Promise<StoredText>;
  /**
   * Replaces a file whose version is `before`, or makes one where it is undefined, and returns its new version. Throws a
   * `FileTrouble` where that cannot be, such as when the file is another by now.
   */
  write(path: string, text: string, before: string | undefined): Promise<string>;
}

/** Why a file cannot be read or written. */
export type TroubleReason = 'changed' | 'gone' | 'badName' | 'tooLarge' | 'notUtf8' | 'noAccess';

/** A file cannot be read or written, for a reason that the reader can be told of. */
export class FileTrouble extends Error {
  readonly reason: TroubleReason;

  constructor(reason: TroubleReason) {
    super(reason);
    this.reason = reason;
  }
}

/** Whether the file at a path holds plans, rather than what configures them. */
export function isPlan(path: string): boolean {
  return path.endsWith('.varde');
}

/** Whether a new file for plans can have this path. */
export function isNewPath(path: string): boolean {
  return isPlan(path) && !path.split('/').some((step) => /^\.|^$|[\\:]/.test(step));
}
