import { cp, glob, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { exampleFile, examplesFile } from '../../client/workbench/playground/example.ts';
import { playgroundBundle } from '../bundles.ts';
import { examplesIn } from './examples.ts';
import { indexPage } from './index-page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Those for newcomers to the language, and small ones for readers in whose language there is none among them. */
const exampleFolders = ['examples', 'client/workbench/playground/plans'];
/** What whoever passes the bundles on passes on with them. */
const notices = 'THIRD-PARTY-NOTICES.txt';
/** Parts of the extension that the playground has no use for. */
const unused = /(markdown|reflection)\.(js|css)$/;

/**
 * Writes the playground into a folder, as files that any web server can serve, from the bundles in `dist`. Returns how
 * many examples there are, and how large all of it is.
 */
export async function writePlayground(folder: string): Promise<{ examples: number; bytes: number }> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'examples'), { recursive: true });
  const examples = (await Promise.all(exampleFolders.map((path) => examplesIn(join(root, path))))).flat();
  await Promise.all([
    build({ ...playgroundBundle, absWorkingDir: root, outdir: folder }),
    cp(join(root, 'dist/webview'), folder, { recursive: true, filter: (path) => !unused.test(path) }),
    cp(join(root, 'dist/server/worker.js'), join(folder, 'worker.js')),
    cp(join(root, `dist/${notices}`), join(folder, notices)),
    writeFile(join(folder, 'index.html'), indexPage),
    writeFile(join(folder, examplesFile), JSON.stringify(examples.map(({ entry }) => entry))),
    ...examples.map(({ entry, files }) =>
      writeFile(join(folder, exampleFile(entry.name)), JSON.stringify(files)),
    ),
  ]);
  return { examples: examples.length, bytes: await sizeOf(folder) };
}

async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  for await (const path of glob('**/*', { cwd: folder })) bytes += (await stat(join(folder, path))).size;
  return bytes;
}
