import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import {
  createProtocolConnection,
  ExitNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { main } from './command.ts';

test('“varde lsp --stdio” speaks the Language Server Protocol until it is told to end', async () => {
  const child = spawn(process.execPath, [main, 'lsp', '--stdio']);
  onTestFinished(() => void child.kill());
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const { capabilities } = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities: {},
  });
  expect(capabilities).toMatchObject({ hoverProvider: true, definitionProvider: true });
  await connection.sendRequest(ShutdownRequest.type);
  const ended = once(child, 'exit');
  await connection.sendNotification(ExitNotification.type);
  expect((await ended)[0]).toBe(0);
});
