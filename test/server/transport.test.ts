import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  createClientPipeTransport,
  createProtocolConnection,
  generateRandomPipeName,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));

async function startAndStop(connection: ProtocolConnection): Promise<InitializeResult> {
  connection.listen();
  const params = { processId: process.pid, rootUri: null, capabilities: {} };
  const result = await connection.sendRequest<InitializeResult>('initialize', params);
  await connection.sendNotification('initialized', {});
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  return result;
}

test('the server speaks over the channel of a forked process', async () => {
  const server = fork(main, ['--node-ipc'], { silent: true });
  const exit = once(server, 'exit');
  const connection = createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
  expect((await startAndStop(connection)).capabilities.hoverProvider).toBe(true);
  expect(await exit).toEqual([0, null]);
});

test('the server speaks over a named pipe', async () => {
  const name = generateRandomPipeName();
  const pipe = await createClientPipeTransport(name);
  const server = spawn(process.execPath, [main, `--pipe=${name}`]);
  const exit = once(server, 'exit');
  const [reader, writer] = await pipe.onConnected();
  expect((await startAndStop(createProtocolConnection(reader, writer))).capabilities.hoverProvider).toBe(
    true,
  );
  expect(await exit).toEqual([0, null]);
});

test('the server says so where no transport is named', async () => {
  const server = spawn(process.execPath, [main]);
  let said = '';
  server.stderr.on('data', (data) => {
    said += data;
  });
  const [code] = await once(server, 'exit');
  expect(code).not.toBe(0);
  expect(said).toContain('--stdio');
});
