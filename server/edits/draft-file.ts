import type { LangiumDocument } from 'langium';
import type { URI } from 'vscode-uri';
import { applyEdits, type Edit } from '../../language/syntax/format/edit.ts';
import { placeOf } from './words.ts';

/** What stands between two offsets of a file. */
export interface Cut {
  readonly document: LangiumDocument;
  readonly start: number;
  readonly end: number;
}

/** A part of a new text: written anew, or taken from a file as it is. */
export type Piece = string | Cut;

interface PieceEdit {
  readonly start: number;
  readonly end: number;
  readonly pieces: Piece[];
}

/** From the offset `at` on, the new text is what stood at an offset of a file. */
interface Span extends Cut {
  readonly at: number;
}

/** One file of a draft: what it is to become, and where each part of that stood before. */
export class DraftFile {
  readonly uri: URI;
  /** The file as it is; undefined for a new one. */
  readonly document: LangiumDocument | undefined;
  readonly edits: PieceEdit[];

  constructor(uri: URI, document: LangiumDocument | undefined, edits: PieceEdit[]) {
    this.uri = uri;
    this.document = document;
    this.edits = edits;
  }

  /** Returns what the file is to become. */
  text(): string {
    return applyEdits(this.document?.textDocument.getText() ?? '', this.plainEdits());
  }

  /** Returns the changes to the file in the order of its text. */
  plainEdits(): Edit[] {
    return this.inOrder().map(({ start, end, pieces }) => ({
      start,
      end,
      newText: pieces.map(textOf).join(''),
    }));
  }

  /** Writes another text for a word within what the file takes from elsewhere, and returns whether it does take that. */
  rewriteMoved(word: Cut, text: string): boolean {
    for (const { pieces } of this.edits) {
      const at = pieces.findIndex((piece) => typeof piece !== 'string' && holds(piece, word));
      const piece = pieces[at];
      if (piece === undefined || typeof piece === 'string') continue;
      pieces.splice(at, 1, { ...piece, end: word.start }, text, { ...piece, start: word.end });
      return true;
    }
    return false;
  }

  /**
   * Returns a function that tells where what stands at an offset of the new text stands now, as `placeOf` writes
   * places; a word that replaces one stands in its place.
   */
  origins(): (offset: number) => string | undefined {
    const spans = this.spans();
    return (offset) => {
      const span = spans.find(({ at, start, end }) => at <= offset && offset < at + end - start);
      return span && placeOf(span.document, { offset: span.start + offset - span.at });
    };
  }

  /** The changes in the order of the text; what is taken away twice is taken away once. */
  private inOrder(): PieceEdit[] {
    const edits: PieceEdit[] = [];
    for (const edit of this.edits.toSorted((a, b) => a.start - b.start)) {
      const last = edits.at(-1);
      if (!last || edit.start >= last.end) edits.push(edit);
      else
        edits.splice(-1, 1, {
          ...last,
          end: Math.max(last.end, edit.end),
          pieces: [...last.pieces, ...edit.pieces],
        });
    }
    return edits;
  }

  private spans(): Span[] {
    const { document } = this;
    const spans: Span[] = [];
    let [at, offset] = [0, 0];
    const add = (piece: Piece): void => {
      if (typeof piece !== 'string') spans.push({ ...piece, at });
      at += textOf(piece).length;
    };
    for (const { start, end, pieces } of this.inOrder()) {
      if (document) add({ document, start: offset, end: start });
      if (document && end > start && isWord(pieces[0])) spans.push({ document, start, end: start + 1, at });
      pieces.forEach(add);
      offset = end;
    }
    if (document) add({ document, start: offset, end: document.textDocument.getText().length });
    return spans;
  }
}

function isWord(piece: Piece | undefined): boolean {
  return typeof piece === 'string' && piece !== '';
}

function textOf(piece: Piece): string {
  return typeof piece === 'string'
    ? piece
    : piece.document.textDocument.getText().slice(piece.start, piece.end);
}

function holds(cut: Cut, { document, start, end }: Cut): boolean {
  return cut.document === document && cut.start <= start && end <= cut.end;
}
