import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from './host.ts';

const packages = join(repository, 'out/package');

/** The folder of the extension as `npm run package` leaves it: what a VSIX holds, unpacked. */
export const extensionFolder = join(packages, 'extension');

/** The path of the VSIX; throws where `npm run package` has not made one. */
export async function vsix(): Promise<string> {
  for await (const file of glob('*.vsix', { cwd: packages })) return join(packages, file);
  throw new Error('There is no VSIX in out/package. Run npm run package first.');
}
