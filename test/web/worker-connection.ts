import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  type DataCallback,
  type Disposable,
  type Message,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { workerBundle } from '../../scripts/bundles.ts';
import { FileStatRequest, ReadDirectoryRequest, ReadFileRequest } from '../../server/protocol/files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const origin = 'http://127.0.0.1';

/**
 * Starts the server, bundled as it ships, as a worker in a page of a browser, and returns a connection to it over the
 * worker's messages. Files are those of the disk, but the server gets at them through requests alone.
 */
export async function workerConnection(browser: Browser): Promise<ProtocolConnection> {
  const { outputFiles } = await build({ ...workerBundle, absWorkingDir: root, write: false });
  const script = Buffer.from(outputFiles?.[0]?.contents ?? []);
  const page = await browser.newPage();
  await page.route(`${origin}/**`, (route) =>
    route.request().url().endsWith('/worker.js')
      ? route.fulfill({ body: script, contentType: 'text/javascript' })
      : route.fulfill({ body: '<!DOCTYPE html>', contentType: 'text/html' }),
  );
  const reader = new WorkerReader();
  await page.exposeFunction('received', (message: Message) => reader.take(message));
  page.on('pageerror', (error) => reader.fail(error));
  await page.goto(origin);
  const worker = await page.evaluateHandle(() => {
    const { received } = globalThis as unknown as { received: (message: unknown) => void };
    const started = new Worker('/worker.js');
    started.addEventListener('message', ({ data }) => received(data));
    started.addEventListener('error', ({ message }) => {
      throw new Error(message);
    });
    return started;
  });
  const send = (message: Message) => worker.evaluate((to, data) => to.postMessage(data), message);
  const connection = createProtocolConnection(reader, new WorkerWriter(send));
  answerFromDisk(connection);
  connection.onDispose(() => void page.close());
  connection.listen();
  return connection;
}

/** Answers as the editor does that runs the server in a browser. */
function answerFromDisk(connection: ProtocolConnection): void {
  const typeOf = (path: URL): FileStatRequest.Result['type'] => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isFile()) return 'file';
    return stats?.isDirectory() ? 'directory' : undefined;
  };
  connection.onRequest(FileStatRequest.method, ({ uri }: FileStatRequest.Params): FileStatRequest.Result => {
    const type = typeOf(new URL(uri));
    return type ? { type } : {};
  });
  connection.onRequest(ReadFileRequest.method, ({ uri }: ReadFileRequest.Params): ReadFileRequest.Result => {
    return { text: readFileSync(new URL(uri), 'utf8') };
  });
  connection.onRequest(
    ReadDirectoryRequest.method,
    ({ uri }: ReadDirectoryRequest.Params): ReadDirectoryRequest.Result => {
      const folder = fileURLToPath(uri);
      const entries = readdirSync(folder).flatMap((name) => {
        const type = typeOf(pathToFileURL(`${folder}/${name}`));
        return type ? [{ name, type }] : [];
      });
      return { entries };
    },
  );
}

class WorkerReader extends AbstractMessageReader {
  private listener: DataCallback | undefined;

  listen(listener: DataCallback): Disposable {
    this.listener = listener;
    return { dispose: () => {} };
  }

  take(message: Message): void {
    this.listener?.(message);
  }

  fail(error: Error): void {
    this.fireError(error);
  }
}

class WorkerWriter extends AbstractMessageWriter {
  private readonly send: (message: Message) => Promise<void>;

  constructor(send: (message: Message) => Promise<void>) {
    super();
    this.send = send;
  }

  write(message: Message): Promise<void> {
    return this.send(message);
  }

  end(): void {}
}
