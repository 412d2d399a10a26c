import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserSession } from './browser-session.ts';
import type { Host } from './host.ts';
import { installation } from './installation.ts';
import { NodeServer } from './node-server.ts';
import { vsix } from './packaged.ts';

const product = 'node_modules/code-server/lib/vscode';

/** VS Code's server and its page, with the VSIX installed: extensions run in Node, files are those of the disk. */
export const nodeHost: Host = {
  name: 'node',
  async start(folder) {
    const installed = await installation('node', joinPackages);
    const data = await mkdtemp(join(tmpdir(), 'varde-vscode-'));
    const server = new NodeServer(join(installed, product), data);
    await server.install(await vsix());
    const url = await server.start();
    return browserSession(`${url}?${new URLSearchParams({ folder })}`, async () => {
      server.stop();
      await rm(data, { recursive: true, force: true });
    });
  },
};

/** VS Code serves its page packages from a `node_modules` of its own, which are installed beside code-server. */
function joinPackages(folder: string): Promise<void> {
  return symlink('../../..', join(folder, product, 'node_modules'));
}
