import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CompletionList, ProtocolConnection } from 'vscode-languageserver-protocol';
import { ClientFiles } from '../../server/documents/client-files.ts';
import { DiagramRequest } from '../../server/protocol/diagrams.ts';
import { FileStatRequest, ReadDirectoryRequest, ReadFileRequest } from '../../server/protocol/files.ts';
import { startServer } from '../../server/start.ts';
import { connect } from './in-process.ts';

const folder = 'memory:/plan';
const files: Readonly<Record<string, string>> = {
  [`${folder}/plan.varde`]:
    'use "people/*.varde"\nplan P "Minne" { owner Head }\nrisk R { likelihood 2 impact 2 owner Head }\n',
  [`${folder}/people/head.varde`]: 'role Head "Leder"\n',
};

let client: ProtocolConnection;
beforeEach(async () => {
  const ends = connect();
  client = ends.client;
  const isFolder = (uri: string): boolean => Object.keys(files).some((file) => file.startsWith(`${uri}/`));
  client.onRequest(FileStatRequest.method, ({ uri }: FileStatRequest.Params): FileStatRequest.Result => {
    if (uri in files) return { type: 'file' };
    return isFolder(uri) ? { type: 'directory' } : {};
  });
  client.onRequest(ReadFileRequest.method, ({ uri }: ReadFileRequest.Params): ReadFileRequest.Result => {
    const text = files[uri];
    if (text === undefined) throw new Error(`There is no ${uri}`);
    return { text };
  });
  client.onRequest(ReadDirectoryRequest.method, ({ uri }: ReadDirectoryRequest.Params) => {
    const names = Object.keys(files)
      .filter((file) => file.startsWith(`${uri}/`))
      .map((file) => file.slice(uri.length + 1).split('/')[0] as string);
    const entries = [...new Set(names)].map((name) => ({
      name,
      type: isFolder(`${uri}/${name}`) ? ('directory' as const) : ('file' as const),
    }));
    return { entries } satisfies ReadDirectoryRequest.Result;
  });
  startServer(ends.server, new ClientFiles(ends.server));
  const workspaceFolders = [{ uri: folder, name: 'plan' }];
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: folder,
    workspaceFolders,
    capabilities: {},
  });
  await client.sendNotification('initialized', {});
});
afterEach(() => client.dispose());

test('a workspace that only the client can read is read through it', async () => {
  const params = { uri: `${folder}/people/head.varde`, diagram: 'risks' };
  const { plan, diagram } = await client.sendRequest<DiagramRequest.Result>(DiagramRequest.method, params);
  expect(plan).toMatchObject({ title: 'Minne', uri: `${folder}/plan.varde` });
  expect(diagram.table.rows.map(({ element }) => element)).toEqual(['R']);
});

test('its paths are offered', async () => {
  const uri = `${folder}/people/head.varde`;
  const textDocument = { uri, languageId: 'varde', version: 1, text: 'use "../"' };
  await client.sendNotification('textDocument/didOpen', { textDocument });
  const position = { line: 0, character: 8 };
  const list = await client.sendRequest<CompletionList>('textDocument/completion', {
    textDocument: { uri },
    position,
  });
  expect(list.items.map(({ label }) => label)).toEqual(['plan.varde', 'people/']);
});
