import { applyEdits } from '../language/syntax/format/edit.ts';
import { Formatter } from '../language/syntax/format/formatter.ts';
import { createVardeServices } from '../language/syntax/services.ts';
import { nodeFiles } from '../server/documents/node-files.ts';
import { findFiles, findTarget } from './find-files.ts';
import { readText } from './read-text.ts';

/** A file as it is and as it is formatted. */
export interface FormattedFile {
  readonly path: string;
  readonly text: string;
  readonly formatted: string;
  /** The first line, counted from 1, of each part that is left as it is because it cannot be read. */
  readonly unread: readonly number[];
}

/** Formats files and all files in folders, and writes none. Throws a `Misuse`, or what the file system says. */
export async function formatFiles(paths: readonly string[]): Promise<FormattedFile[]> {
  const services = createVardeServices(nodeFiles);
  const uris = await findFiles(await Promise.all(paths.map(findTarget)), services.shared.workspace);
  const formatter = new Formatter(services.parser);
  return Promise.all(
    uris.map(async ({ fsPath }) => {
      const text = await readText(fsPath);
      const { edits, unread } = formatter.format(text);
      return {
        path: fsPath,
        text,
        formatted: applyEdits(text, edits),
        unread: unread.map(({ first }) => first + 1),
      };
    }),
  );
}
