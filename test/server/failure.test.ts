import { EmptyFileSystem } from 'langium';
import { expect, test, vi } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-protocol';
import { InlayHints } from '../../server/features/inlay-hints.ts';
import { Hovers } from '../../server/hover/hover.ts';
import { KnownPlan } from '../../server/plans/plans.ts';
import { startServer } from '../../server/start.ts';
import { connect } from './in-process.ts';

/** Starts a server; what it logs comes one by one. */
async function start() {
  const { server, client } = connect();
  const logged: string[] = [];
  client.onNotification('window/logMessage', ({ message }: { message: string }) => {
    logged.push(message);
  });
  startServer(server, EmptyFileSystem.fileSystemProvider());
  await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  await client.sendNotification('initialized', {});
  return { client, logged };
}

test('a feature that fails is logged and answered as an error, and the rest lives', async () => {
  vi.spyOn(Hovers.prototype, 'getHoverContent').mockImplementation(() => {
    throw new Error('The hover is broken.');
  });
  vi.spyOn(InlayHints.prototype, 'getInlayHints').mockRejectedValue(new Error('The hints are broken.'));
  const { client, logged } = await start();
  const textDocument = { uri: 'memory:/plan.varde', languageId: 'varde', version: 1, text: 'role Head' };
  await client.sendNotification('textDocument/didOpen', { textDocument });

  const hover = client.sendRequest('textDocument/hover', {
    textDocument,
    position: { line: 0, character: 6 },
  });
  await expect(hover).rejects.toThrow('The hover is broken.');
  expect(logged).toEqual([expect.stringMatching(/^Error: The hover is broken\.\n +at /)]);
  const hints = client.sendRequest('textDocument/inlayHint', {
    textDocument,
    range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
  });
  await expect(hints).rejects.toThrow('The hints are broken.');
  expect(logged[1]).toMatch(/^Error: The hints are broken\.\n +at /);
  const symbols = await client.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
  expect(symbols.map(({ name }) => name)).toEqual(['Head']);
  client.dispose();
});

test('a rule that fails is logged, and who waits for the plans to be checked is answered', async () => {
  const check = vi.spyOn(KnownPlan.prototype, 'check').mockRejectedValue(new Error('A rule is broken.'));
  const { client, logged } = await start();
  const uri = 'memory:/plan.varde';
  const textDocument = { uri, languageId: 'varde', version: 1, text: 'plan P "P"' };
  await client.sendNotification('textDocument/didOpen', { textDocument });

  await expect(client.sendRequest('varde/status', { uri })).rejects.toThrow('A rule is broken.');
  expect(logged[0]).toContain('A rule is broken.');
  check.mockRestore();
  await client.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: 'plan P "Pilot"' }],
  });
  expect(await client.sendRequest('varde/status', { uri })).toMatchObject({ plan: 'Pilot' });
  client.dispose();
});
