import type { LangiumDocument } from 'langium';
import type { URI } from 'vscode-uri';
import { addUse } from '../../language/syntax/form/add-use.ts';
import type { VardeDocument } from '../../language/syntax/form/rule.ts';
import { DraftFile, type Piece } from './draft-file.ts';
import { offsetsOf } from './offsets.ts';

/** Changes to files of the workspace, and new files, that have not been made yet. */
export class Draft {
  private readonly byUri = new Map<string, DraftFile>();
  private readonly uses = new Map<string, URI[]>();

  get files(): Iterable<DraftFile> {
    return this.byUri.values();
  }

  /** Writes the pieces in the place of what stands between two offsets of a file. */
  replace(document: LangiumDocument, start: number, end: number, ...pieces: Piece[]): void {
    this.edited(document).edits.push({ start, end, pieces });
  }

  /** Writes another text for a word that stands between two offsets of a file, wherever the draft moves that word to. */
  rewrite(document: LangiumDocument, start: number, end: number, text: string): void {
    for (const file of this.byUri.values()) if (file.rewriteMoved({ document, start, end }, text)) return;
    this.replace(document, start, end, text);
  }

  /** Makes a file of the pieces, in which stands that it uses the others. */
  create(uri: URI, pieces: readonly Piece[], uses: readonly URI[]): void {
    this.byUri.set(
      uri.toString(),
      new DraftFile(uri, undefined, [{ start: 0, end: 0, pieces: [...pieces] }]),
    );
    this.uses.set(uri.toString(), [...uses]);
  }

  /** Lets a file use another one; at most once. */
  use(document: LangiumDocument, other: URI): void {
    const key = document.uri.toString();
    const uses = this.uses.get(key) ?? [];
    if (uses.some((uri) => uri.toString() === other.toString())) return;
    this.uses.set(key, [...uses, other]);
    for (const { range, newText } of addUse(document as VardeDocument, other).fix.edits) {
      const { start, end } = offsetsOf(document, range);
      this.replace(document, start, end, newText);
    }
  }

  /** Returns the files that a file comes to use beside those that it uses already. */
  newUsesOf(uri: string): readonly URI[] {
    return this.uses.get(uri) ?? [];
  }

  private edited(document: LangiumDocument): DraftFile {
    const key = document.uri.toString();
    const file = this.byUri.get(key) ?? new DraftFile(document.uri, document, []);
    this.byUri.set(key, file);
    return file;
  }
}
