import type { FileRename } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { isInside } from '../../language/syntax/use-path.ts';

/** Where files and folders are about to be moved or renamed to. */
export class Moves {
  private readonly renames: readonly { readonly from: URI; readonly to: URI }[];

  constructor(renames: readonly FileRename[]) {
    this.renames = renames.map(({ oldUri, newUri }) => ({ from: URI.parse(oldUri), to: URI.parse(newUri) }));
  }

  /** Returns where the file or folder lies afterwards. */
  of(uri: URI): URI {
    const move = this.renames.find(({ from }) => isInside(uri, from));
    return move ? move.to.with({ path: move.to.path + uri.path.slice(move.from.path.length) }) : uri;
  }
}
