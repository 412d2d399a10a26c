import type { WorkbenchWords } from '../../language/locale/workbench.ts';
import { FileTrouble } from './plan-files.ts';

/** Says why a file cannot be read or written, in the reader’s language. */
export function troubleWords(error: unknown, path: string, words: WorkbenchWords): string {
  if (!(error instanceof FileTrouble))
    return words.failed(error instanceof Error ? error.message : String(error));
  switch (error.reason) {
    case 'changed':
      return words.changedOnDisk(path);
    case 'gone':
      return words.goneFromDisk(path);
    case 'badName':
      return words.badName;
    case 'tooLarge':
      return words.tooLarge(path);
    case 'notUtf8':
      return words.notUtf8(path);
    case 'noAccess':
      return words.noAccess;
  }
}
