import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import type { Host } from './host.ts';
import { extensionFolder } from './packaged.ts';
import { PATIENCE_MS } from './patience.ts';

/** VS Code as people install it; `executable` is the path of its program. */
export function electronHost(executable: string): Host {
  return {
    name: 'electron',
    async start(folder) {
      const data = await mkdtemp(join(tmpdir(), 'varde-vscode-'));
      const vscode = await _electron.launch({
        executablePath: executable,
        args: [
          folder,
          `--extensionDevelopmentPath=${extensionFolder}`,
          ...[`--user-data-dir=${join(data, 'user')}`, `--extensions-dir=${join(data, 'extensions')}`],
          ...['--no-sandbox', '--disable-workspace-trust', '--disable-telemetry', '--disable-updates'],
          ...['--skip-welcome', '--skip-release-notes'],
        ],
      });
      const page = await vscode.firstWindow();
      page.setDefaultTimeout(PATIENCE_MS);
      const close = async () => {
        await vscode.close();
        await rm(data, { recursive: true, force: true });
      };
      return { page, close };
    },
  };
}
