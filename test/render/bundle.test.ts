import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { assets } from '../../render/assets.ts';
import { renderBundling } from '../../scripts/render-bundling.ts';

const folder = mkdtempSync(join(tmpdir(), 'varde-bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

const program = `
import { createRenderer } from './render/renderer.ts';
import { createToPng } from './render/png.ts';
import { writePdf } from './render/pdf/pdf.ts';
const renderer = await createRenderer();
const svg = await renderer.svg('flowchart LR\\n  a["Bønder"] --> b["Ålesund"]', { theme: 'light' });
const png = (await createToPng())(svg, { theme: 'light' });
const page = { title: 'A', description: 'B', parts: await renderer.parts(svg) };
const pdf = await writePdf([page], { title: 'A', language: 'nb', theme: 'light', created: new Date() });
renderer.dispose();
console.log(JSON.stringify({ whole: svg.includes('Ålesund'), png: png.length > 1000, pdf: pdf.length > 1000 }));
`;

test('a bundle draws without the packages it was made from', async () => {
  await build({
    ...renderBundling,
    stdin: { contents: program, loader: 'ts', resolveDir: fileURLToPath(new URL('../..', import.meta.url)) },
    bundle: true,
    platform: 'node',
    target: 'node20',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
  });
  const { resolve } = createRequire(import.meta.url);
  for (const { from, name } of Object.values(assets)) copyFileSync(resolve(from), join(folder, name));
  const output = execFileSync(process.execPath, [join(folder, 'stdin.mjs')], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(JSON.parse(output)).toEqual({ whole: true, png: true, pdf: true });
}, 60_000);
