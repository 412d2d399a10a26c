import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { x as extract } from 'tar';
import type { BrowserProgram } from '../../render/browser/browser-renderer.ts';
import { cached } from '../cache.ts';

/** Whether the npm packages carry a browser for this machine. */
export const carriesBrowser = process.platform === 'linux' && process.arch === 'x64';

const carrier = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');

const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * How to launch the browser of @sparticuz/chromium, with the libraries and fonts beside it that a bare machine lacks.
 * It is unpacked into the user's cache the first time.
 */
export async function packedBrowser(): Promise<BrowserProgram> {
  const { version } = JSON.parse(await readFile(join(carrier, 'package.json'), 'utf8'));
  const folder = await cached(`chromium-${version}`, unpack);
  return {
    executablePath: join(folder, 'chromium'),
    // Many systems let only programs that they installed themselves have a sandbox.
    args: ['--no-sandbox'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

async function unpack(folder: string): Promise<void> {
  const archives = join(carrier, 'bin');
  await pipeline(
    createReadStream(join(archives, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(folder, 'chromium'), { mode: 0o755 }),
  );
  for (const name of ['al2023', 'fonts']) {
    const cwd = join(folder, name);
    await mkdir(cwd);
    await extract({ file: join(archives, `${name}.tar.br`), cwd });
  }
  await writeFile(join(folder, 'fonts.conf'), fontConfiguration);
}
