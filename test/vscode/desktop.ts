import { join } from 'node:path';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { cacheFolder } from '../cache.ts';

/** The oldest VS Code that the manifest allows. */
const VERSION = '1.100.0';

/** The program of VS Code for the desktop, or why there is none. */
export type Desktop = { readonly executable: string } | { readonly missing: string };

/** Finds the one that the environment variable VSCODE_PATH names, else downloads one into the user's cache. */
export async function findDesktop(): Promise<Desktop> {
  if (process.platform === 'linux' && !process.env.DISPLAY) return { missing: 'there is no display' };
  if (process.env.VSCODE_PATH) return { executable: process.env.VSCODE_PATH };
  try {
    const executable = await downloadAndUnzipVSCode({
      version: VERSION,
      cachePath: join(cacheFolder, 'vscode-electron'),
      reporter: new SilentReporter(),
    });
    return { executable };
  } catch (error) {
    return { missing: `none can be downloaded (${error}), and VSCODE_PATH names none` };
  }
}
