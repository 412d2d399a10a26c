import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { browserSession } from './browser-session.ts';
import type { Host, Session } from './host.ts';
import { installation } from './installation.ts';
import { NodeServer } from './node-server.ts';
import { vsix } from './packaged.ts';

const product = 'node_modules/code-server/lib/vscode';

/** VS Code's server and its page, with the VSIX installed: extensions run in Node, files are those of the disk. */
export const nodeHost = hostWith('node', ['--disable-workspace-trust']);

/** The same, where VS Code asks whether the folder is trusted. */
export const askingNodeHost = hostWith('node, asking for trust', []);

function hostWith(name: string, options: readonly string[]): Host {
  return { name, start: (folder) => start(folder, options) };
}

async function start(folder: string, options: readonly string[]): Promise<Session> {
  const installed = await installation('node', joinPackages);
  const data = await mkdtemp(join(tmpdir(), 'varde-vscode-'));
  const server = new NodeServer(join(installed, product), data);
  await server.install(await vsix());
  const url = await server.start(options);
  const session = await browserSession(`${url}?${new URLSearchParams({ folder })}`, async () => {
    server.stop();
    await rm(data, { recursive: true, force: true });
  });
  return { ...session, languageServer: () => processOf(join(data, 'extensions'), 'dist/server/main.cjs') };
}

/** The process that runs a file of an extension that lies in the folder. */
async function processOf(folder: string, file: string): Promise<number | undefined> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-ww', '-o', 'pid=,args=']);
  const line = stdout.split('\n').find((each) => each.includes(folder) && each.includes(file));
  return line === undefined ? undefined : Number.parseInt(line, 10);
}

/** VS Code serves its page packages from a `node_modules` of its own, which are installed beside code-server. */
function joinPackages(folder: string): Promise<void> {
  return symlink('../../..', join(folder, product, 'node_modules'));
}
