import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserSession } from './browser-session.ts';
import { extension, type Host } from './host.ts';
import { installation } from './installation.ts';
import { startServer } from './node-server.ts';

const product = 'node_modules/code-server/lib/vscode';

/** VS Code's server and its page: extensions run in Node, files are those of the disk. */
export const nodeHost: Host = {
  name: 'node',
  async start(folder) {
    const installed = await installation('node', joinPackages);
    const data = await mkdtemp(join(tmpdir(), 'varde-vscode-'));
    const server = await startServer(join(installed, product), data);
    const authority = `127.0.0.1:${server.port}`;
    const payload = JSON.stringify([['extensionDevelopmentPath', `vscode-remote://${authority}${extension}`]]);
    const query = new URLSearchParams({ folder, payload });
    return browserSession(`http://${authority}/?${query}`, async () => {
      server.stop();
      await rm(data, { recursive: true, force: true });
    });
  },
};

/** VS Code serves its page packages from a `node_modules` of its own, which are installed beside code-server. */
function joinPackages(folder: string): Promise<void> {
  return symlink('../../..', join(folder, product, 'node_modules'));
}
