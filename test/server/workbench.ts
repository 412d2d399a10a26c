import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Files } from '../language/parse.ts';
import { after } from './after.ts';
import type { Client } from './client.ts';

/** What an editor offers to do to a part of a file. */
export interface Offered {
  readonly actions: readonly CodeAction[];
  readonly titles: readonly string[];
  /** Returns the files that the action changes or makes, as they are then. */
  done(title: string): Promise<Files>;
}

/**
 * Lays the files before the server in place of those before, and returns what it offers for the part that `«…»`
 * encloses, or for the place of `|`; by kind where only some is asked for.
 */
export async function offered(client: Client, marked: Files, ...only: string[]): Promise<Offered> {
  const [path, text] = Object.entries(marked).find(([, each]) => /[«|]/.test(each)) ?? [];
  if (path === undefined || text === undefined) throw new Error('Nothing is selected.');
  const files = { ...marked, [path]: text.replace(/[«»|]/g, '') };
  await lay(client, files);
  const start = text.search(/[«|]/);
  const place = TextDocument.create('', '', 0, files[path] as string);
  const range = {
    start: place.positionAt(start),
    end: place.positionAt(text.includes('»') ? text.indexOf('»') - 1 : start),
  };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: client.uri(path) },
    range,
    context: { diagnostics: [], ...(only.length > 0 && { only }) },
  });
  return {
    actions,
    titles: actions.map(({ title }) => title),
    done: async (title) => {
      const action = actions.find((each) => each.title === title);
      if (!action)
        throw new Error(`Not offered: ${title}. Offered: ${actions.map((each) => each.title).join(', ')}`);
      const { edit } = await client.request<{ edit: WorkspaceEdit }>('codeAction/resolve', action);
      return after(files, edit, client);
    },
  };
}

/** Writes the files in place of those that were laid before the server last. */
async function lay(client: Client, files: Files): Promise<void> {
  for (const path of laid.get(client) ?? []) rmSync(join(client.folder, path), { force: true });
  await client.announce('removed', ...(laid.get(client) ?? []));
  for (const [path, text] of Object.entries(files)) client.write(path, text);
  laid.set(client, Object.keys(files));
  await client.announce('made', ...Object.keys(files));
}

const laid = new WeakMap<Client, readonly string[]>();
