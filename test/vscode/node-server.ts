import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { evidence } from './evidence.ts';
import { freePort } from './free-port.ts';

const PATIENCE_MS = 30_000;

/** A running server of VS Code. */
export interface NodeServer {
  readonly port: number;
  /** Ends the server and every process that it started. */
  stop(): void;
}

/**
 * Starts the server in `product` on a port of this machine, with all that it keeps in the folder `data`. Throws when
 * it does not answer in time, and says where its log is.
 */
export async function startServer(product: string, data: string): Promise<NodeServer> {
  const port = await freePort();
  const log = await evidence('node-server.log');
  const stop = spawnServer(product, log, [
    ...['--host', '127.0.0.1', '--port', String(port)],
    ...['--server-data-dir', data, '--telemetry-level', 'off'],
    ...['--without-connection-token', '--accept-server-license-terms', '--disable-workspace-trust'],
    // Should the tests be cut short, nothing else would end it.
    '--enable-remote-auto-shutdown',
  ]);
  if (await answers(`http://127.0.0.1:${port}/`)) return { port, stop };
  stop();
  throw new Error(`VS Code's server does not answer. What it said is in ${log}.`);
}

function spawnServer(product: string, log: string, options: readonly string[]): () => void {
  const output = openSync(log, 'w');
  const server = spawn(process.execPath, [join(product, 'out/server-main.js'), ...options], {
    // A process group of its own, so that its extension host and file watcher can be ended with it.
    detached: true,
    stdio: ['ignore', output, output],
    env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' },
  });
  closeSync(output);
  return () => {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGKILL');
  };
}

async function answers(url: string): Promise<boolean> {
  const givenUp = AbortSignal.timeout(PATIENCE_MS);
  while (!givenUp.aborted) {
    const answered = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return true;
    await setTimeout(100);
  }
  return false;
}
