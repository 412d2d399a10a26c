import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { build } from 'esbuild';
import { serverMemory } from '../../client/server-memory.ts';
import { extensionBundles } from '../../scripts/bundles.ts';
import type { Files } from '../language/parse.ts';
import { type Abilities, Client } from '../server/client.ts';

/** The server as the extension starts it, on the Node that is installed beside the project's own. */
export class BuiltServer {
  private readonly folder: string;
  private readonly file: string;

  private constructor(folder: string) {
    this.folder = folder;
    this.file = join(folder, 'main.cjs');
  }

  /** Bundles the server as it is now into a folder of its own. */
  static async make(): Promise<BuiltServer> {
    const bundle = extensionBundles.find(({ outfile }) => outfile === 'dist/server/main.cjs');
    if (!bundle) throw new Error('There is no bundle of the server.');
    const server = new BuiltServer(mkdtempSync(join(tmpdir(), 'varde-bench-')));
    await build({ ...bundle, outfile: server.file });
    return server;
  }

  /** Starts an editor on a folder with the files. */
  start(files: Files, abilities: Abilities = {}): Promise<Client> {
    return Client.start(files, { ...abilities, server: [installedNode, ...serverMemory, this.file] });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** The first Node on the path that the project did not install for itself. */
export const installedNode = findInstalledNode();

function findInstalledNode(): string {
  const folders = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? process.execPath;
}

/** Milliseconds of the processor that a process has used so far; undefined where the system does not say. */
export function cpuOf(pid: number): number | undefined {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return undefined;
  const fields = readFileSync(path, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  const ticksPerSecond = 100;
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
}

/** Megabytes of memory that a process has; undefined where the system does not say. */
export function memoryOf(pid: number): number | undefined {
  const path = `/proc/${pid}/status`;
  const kilobytes = existsSync(path) && /VmRSS:\s+(\d+)/.exec(readFileSync(path, 'utf8'))?.[1];
  return kilobytes ? Number(kilobytes) / 1024 : undefined;
}
