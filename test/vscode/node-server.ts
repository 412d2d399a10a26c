import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { evidence } from './evidence.ts';
import { freePort } from './free-port.ts';
import { until } from './until.ts';

/** A server of VS Code on this machine alone. */
export class NodeServer {
  readonly #main: string;
  readonly #options: readonly string[];
  #process: ChildProcess | undefined;

  /** The server of the `product` folder, with all that it keeps in the folder `data`. */
  constructor(product: string, data: string) {
    this.#main = join(product, 'out/server-main.js');
    this.#options = ['--server-data-dir', data, '--telemetry-level', 'off', '--accept-server-license-terms'];
  }

  /** Installs an extension; before the start. */
  async install(vsix: string): Promise<void> {
    await promisify(execFile)(process.execPath, [this.#main, '--install-extension', vsix, ...this.#options]);
  }

  /**
   * Starts it, with more options of its command line, and returns its address. Throws when it does not answer, and says
   * where its log is.
   */
  async start(more: readonly string[] = []): Promise<string> {
    const port = await freePort();
    const log = await evidence('node-server.log');
    this.#process = this.#spawn(log, [
      ...['--host', '127.0.0.1', '--port', String(port)],
      ...['--without-connection-token', ...more],
      // Should the tests be cut short, nothing else would end it.
      '--enable-remote-auto-shutdown',
    ]);
    const url = `http://127.0.0.1:${port}/`;
    const answers = () =>
      fetch(url).then(
        ({ ok }) => ok,
        () => false,
      );
    try {
      await until('an answer', answers);
    } catch (cause) {
      this.stop();
      throw new Error(`VS Code's server does not answer. What it said is in ${log}.`, { cause });
    }
    return url;
  }

  /** Ends it and every process that it started. */
  stop(): void {
    if (this.#process?.pid !== undefined && this.#process.exitCode === null) {
      process.kill(-this.#process.pid, 'SIGKILL');
    }
  }

  #spawn(log: string, options: readonly string[]): ChildProcess {
    const output = openSync(log, 'w');
    const child = spawn(process.execPath, [this.#main, ...this.#options, ...options], {
      // A process group of its own, so that its extension host and file watcher can be ended with it.
      detached: true,
      stdio: ['ignore', output, output],
      env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' },
    });
    closeSync(output);
    return child;
  }
}
