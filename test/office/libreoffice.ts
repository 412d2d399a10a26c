import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether LibreOffice is there; tests that need it are skipped, aloud, where it is not. */
export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/**
 * Opens an office document in LibreOffice without a window, in a profile of its own, and returns what it saves.
 * Rejects where LibreOffice cannot read the document.
 */
export async function convertWithLibreOffice(
  bytes: Uint8Array,
  from: 'docx' | 'pptx' | 'xlsx' | 'csv',
  to: 'pdf' | 'png' | 'docx' | 'csv' | 'fods',
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'varde-office-'));
  try {
    await writeFile(join(folder, `document.${from}`), bytes);
    const out = join(folder, 'out');
    await run([
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
      '--headless',
      ...['--convert-to', to],
      ...['--outdir', out],
      join(folder, `document.${from}`),
    ]);
    return new Uint8Array(await readFile(join(out, `document.${to}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(args: readonly string[]): Promise<void> {
  const office = spawn('soffice', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  office.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  return new Promise((resolve, reject) => {
    office.on('error', reject);
    office.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`LibreOffice left with ${code}: ${complaint}`)),
    );
  });
}
