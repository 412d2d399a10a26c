import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { Documents } from './documents.ts';
import { offsetAt } from './problems.ts';

/** Makes a change of the server’s to the texts as they are; each file that it is about is opened, and saved as any other. */
export async function applyEdit({ changes = {} }: WorkspaceEdit, documents: Documents): Promise<void> {
  const opened = await Promise.all(
    Object.entries(changes).map(async ([uri, edits]) => ({ file: await documents.requestFile(uri), edits })),
  );
  for (const { file, edits } of opened) {
    if (!file) continue;
    const { doc } = file.view.state;
    const changes = edits.map(({ range, newText }) => ({
      from: offsetAt(doc, range.start),
      to: offsetAt(doc, range.end),
      insert: newText,
    }));
    file.view.dispatch({ changes, userEvent: 'input.complete' });
  }
}
