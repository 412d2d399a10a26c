import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument as Text } from 'vscode-languageserver-textdocument';
import type { Files } from '../language/parse.ts';
import type { Client } from './client.ts';

/** Returns the files that an edit changes or makes, as they are after it; paths as in `files`. */
export function after(files: Files, edit: WorkspaceEdit | null, client: Client): Files {
  const texts: Record<string, string> = {};
  for (const change of edit?.documentChanges ?? []) {
    if ('kind' in change) {
      if (change.kind !== 'create') throw new Error(`A file is to be ${change.kind}d.`);
      texts[pathOf(change.uri, client)] = '';
    } else {
      const path = pathOf(change.textDocument.uri, client);
      const text = texts[path] ?? files[path];
      if (text === undefined) throw new Error(`${path} is to be changed and does not exist.`);
      texts[path] = Text.applyEdits(Text.create('', '', 0, text), change.edits as TextEdit[]);
    }
  }
  return texts;
}

function pathOf(uri: string, client: Client): string {
  return decodeURIComponent(uri).replace(`${decodeURIComponent(client.uri(''))}/`, '');
}
