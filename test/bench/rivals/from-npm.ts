import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { cached } from '../../cache.ts';
import { LeftOut } from '../left-out.ts';

const ours = { likec4: '1.59.4', '@markwhen/parser': '1.2.0', '@mermaid-js/mermaid-cli': '12.2.0' } as const;

/** What Varde is measured beside, and its version. */
export const rivalVersions: Readonly<Record<string, string>> = ours;

/**
 * Returns the folder in the user's cache with a package to measure beside Varde, and what it needs besides; without
 * running scripts of theirs. Rejects with `LeftOut` where npm cannot install it.
 */
export async function fromNpm(name: keyof typeof ours, ...besides: readonly string[]): Promise<string> {
  const wanted = `${name}@${ours[name]}`;
  return cached(`rival-${wanted.replace(/[@/]+/g, '-')}`, async (folder) => {
    console.error(`Installing ${wanted} to measure beside, once for this user …`);
    const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
    await promisify(execFile)('npm', [...args, wanted, ...besides], { cwd: folder }).catch(
      ({ message }: Error) => {
        console.error(message);
        throw new LeftOut(`npm cannot install ${wanted}.`);
      },
    );
  });
}
