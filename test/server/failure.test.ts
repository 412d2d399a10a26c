import { EmptyFileSystem } from 'langium';
import { expect, test, vi } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-protocol';
import { Hovers } from '../../server/hover/hover.ts';
import { startServer } from '../../server/start.ts';
import { connect } from './in-process.ts';

test('a feature that fails is logged and answered as an error, and the rest lives', async () => {
  vi.spyOn(Hovers.prototype, 'getHoverContent').mockImplementation(() => {
    throw new Error('The hover is broken.');
  });
  const { server, client } = connect();
  const logged: string[] = [];
  client.onNotification('window/logMessage', ({ message }: { message: string }) => {
    logged.push(message);
  });
  startServer(server, EmptyFileSystem.fileSystemProvider());
  await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  await client.sendNotification('initialized', {});
  const textDocument = { uri: 'memory:/plan.varde', languageId: 'varde', version: 1, text: 'role Head' };
  await client.sendNotification('textDocument/didOpen', { textDocument });

  const hover = client.sendRequest('textDocument/hover', {
    textDocument,
    position: { line: 0, character: 6 },
  });
  await expect(hover).rejects.toThrow('The hover is broken.');
  expect(logged).toEqual([expect.stringMatching(/^Error: The hover is broken\.\n +at /)]);
  const symbols = await client.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
  expect(symbols.map(({ name }) => name)).toEqual(['Head']);
  client.dispose();
});
