import { type Diagnostic as Mark, setDiagnostics } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Diagnostic, Position, PublishDiagnosticsParams, Range } from 'vscode-languageserver-protocol';
import type { Place } from '../../server/protocol/places.ts';

/** Something that is wrong in a file. */
export interface Problem {
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  readonly place: Place;
}

const severities = ['error', 'warning', 'information'] as const;

/** What the server has found in each file. */
export class Problems {
  readonly #found = new Map<string, PublishDiagnosticsParams>();

  /** Takes what has been found in one file, in place of what was found in it before. */
  take(told: PublishDiagnosticsParams): void {
    if (told.diagnostics.length > 0) this.#found.set(told.uri, told);
    else this.#found.delete(told.uri);
  }

  forget(): void {
    this.#found.clear();
  }

  /** All of them: the gravest first, those alike in the order of the files and lines. */
  get all(): readonly Problem[] {
    const all = [...this.#found.values()].flatMap(({ uri, diagnostics }) =>
      diagnostics.map((diagnostic) => problemOf(uri, diagnostic)),
    );
    return all.sort((a, b) => graveness(a) - graveness(b) || compare(a.place, b.place));
  }

  /** What has been found in a file on the lines of a range, as the server has told of it. */
  at(uri: string, { start, end }: Range): Diagnostic[] {
    const found = this.#found.get(uri)?.diagnostics ?? [];
    return found.filter(({ range }) => range.start.line <= end.line && range.end.line >= start.line);
  }

  /** Marks in an editor what has been found in its file, if that is what it shows now. */
  mark(view: EditorView, uri: string, version: number): void {
    const told = this.#found.get(uri);
    if (told?.version !== undefined && told.version !== version) return;
    const { doc } = view.state;
    view.dispatch(
      setDiagnostics(
        view.state,
        (told?.diagnostics ?? []).map((found) => markOf(doc, found)),
      ),
    );
  }
}

function severityOf({ severity = 1 }: Diagnostic): Problem['severity'] {
  return severities[severity - 1] ?? 'information';
}

function problemOf(uri: string, diagnostic: Diagnostic): Problem {
  const { range } = diagnostic;
  return { severity: severityOf(diagnostic), message: messageOf(diagnostic), place: { uri, ...range.start } };
}

function markOf(doc: Text, diagnostic: Diagnostic): Mark {
  const { range } = diagnostic;
  const severity = severityOf(diagnostic);
  return {
    from: offsetAt(doc, range.start),
    to: offsetAt(doc, range.end),
    severity: severity === 'information' ? 'info' : severity,
    message: messageOf(diagnostic),
  };
}

function messageOf({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value;
}

/** Where a position lies in a text; the nearest that there is where the text is shorter. */
export function offsetAt(doc: Text, { line, character }: Position): number {
  if (line >= doc.lines) return doc.length;
  const { from, to } = doc.line(line + 1);
  return Math.min(from + character, to);
}

function graveness({ severity }: Problem): number {
  return severities.indexOf(severity);
}

function compare(a: Place, b: Place): number {
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
  return a.line - b.line || a.character - b.character;
}
