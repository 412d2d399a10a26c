import { globSync, statSync } from 'node:fs';
import { type Row, rowOf } from './measure.ts';
import { repository } from './shipped.ts';

const shipped = [
  { name: 'VSIX', files: 'out/package/*.vsix', most: 4000 },
  { name: 'client', files: 'dist/client/extension.cjs', most: 300 },
  { name: 'the library with which it speaks to the server', files: 'dist/client/library.cjs' },
  { name: 'server', files: 'dist/server/main.cjs' },
  { name: 'page', files: 'dist/webview/page.{js,css}' },
] as const;

/** Returns how large what ships is, in thousands of bytes. Throws where it was not packed. */
export function sizeRows(): Row[] {
  return shipped.map(({ name, files, ...promised }) => {
    const paths = globSync(files, { cwd: repository });
    if (paths.length === 0) throw new Error(`There is no “${files}”. Run npm run package first.`);
    const bytes = paths.reduce((sum, path) => sum + statSync(`${repository}/${path}`).size, 0);
    const limit = 'most' in promised ? { limit: { of: 'p50', most: promised.most } as const } : {};
    return rowOf(`size of ${name}`, [bytes / 1000], { unit: 'kB', ...limit });
  });
}
