import { once } from 'node:events';
import { watch } from 'chokidar';
import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import { URI } from 'vscode-uri';

/** Saving a file or switching a branch makes several events; this many milliseconds of quiet end them. */
const quiet = 40;

const types: Readonly<Record<string, FileChangeType>> = {
  add: FileChangeType.Created,
  change: FileChangeType.Changed,
  unlink: FileChangeType.Deleted,
};

/** What is watched, and who is told of it. */
export interface Watch {
  readonly folder: URI;
  includes(uri: URI, isDirectory: boolean): boolean;
  changed(changes: FileEvent[]): void;
  failed(error: unknown): void;
}

/** Watches the files below a folder. Resolves, once it watches, to a function that ends it. */
export async function watchFiles({ folder, includes, changed, failed }: Watch): Promise<() => Promise<void>> {
  const watcher = watch(folder.fsPath, {
    ignoreInitial: true,
    ignored: (path, stats) =>
      stats !== undefined && path !== folder.fsPath && !includes(URI.file(path), stats.isDirectory()),
  });
  let changes: FileEvent[] = [];
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (event, path) => {
    const type = types[event];
    if (type === undefined) return;
    changes.push({ type, uri: URI.file(path).toString() });
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed(changes);
      changes = [];
    }, quiet);
  });
  await once(watcher, 'ready').catch(async (error) => {
    await watcher.close();
    throw error;
  });
  watcher.on('error', failed);
  return () => {
    clearTimeout(timer);
    return watcher.close();
  };
}
