import type { WorkspaceMapping } from '@codemirror/lsp-client';
import type { Position, WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { Documents } from './documents.ts';
import { offsetAt } from './problems.ts';

/**
 * Makes a change of the server’s in the texts as they are; it is about those as they were when `since` was begun. Each
 * file that it is about is opened, and saved as any other.
 */
export async function applyEdit(
  { changes = {} }: WorkspaceEdit,
  documents: Documents,
  since: WorkspaceMapping,
): Promise<void> {
  const opened = await Promise.all(
    Object.entries(changes).map(async ([uri, edits]) => ({ file: await documents.requestFile(uri), edits })),
  );
  for (const { file, edits } of opened) {
    if (!file) continue;
    const { doc } = file.view.state;
    const isKnown = since.getMapping(file.uri) !== null;
    const at = (place: Position) => (isKnown ? since.mapPosition(file.uri, place) : offsetAt(doc, place));
    const changes = edits.map(({ range, newText }) => ({
      from: at(range.start),
      to: at(range.end),
      insert: newText,
    }));
    file.view.dispatch({ changes, userEvent: 'input.complete' });
  }
}
