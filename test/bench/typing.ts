import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** One change of a text, as an editor tells a server of it, and the place where the cursor is then. */
export interface Keystroke {
  readonly change: TextDocumentContentChangeEvent;
  readonly cursor: Position;
}

/** The key that leads to the end of the next line. */
export const down = '↓';

const closing: Readonly<Record<string, string>> = { '{': '}', '"': '"' };

/**
 * Types at an offset of a text, letter by letter, as an editor does: quotes and braces close themselves, and quotes are
 * typed over; a line end between braces opens a line of its own. Most of the texts on the way are not whole.
 */
export function* typed(text: string, offset: number, keys: Iterable<string>): Generator<Keystroke> {
  let now = text;
  let at = offset;
  for (const key of keys) {
    if (key === down) {
      const nextEnd = now.indexOf('\n', now.indexOf('\n', at) + 1);
      at = nextEnd < 0 ? now.length : nextEnd;
      continue;
    }
    if (key !== '"' || now[at] !== '"') {
      const opensBlock = key === '\n' && now[at - 1] === '{' && now[at] === '}';
      const added = key + (opensBlock ? '\n' : (closing[key] ?? ''));
      const start = placeOf(now, at);
      now = now.slice(0, at) + added + now.slice(at);
      yield { change: { range: { start, end: start }, text: added }, cursor: placeOf(now, at + 1) };
    }
    at++;
  }
}

function placeOf(text: string, offset: number): Position {
  return TextDocument.create('', '', 0, text).positionAt(offset);
}
