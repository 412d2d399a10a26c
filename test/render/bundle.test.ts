import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { targets } from '../../language/diagrams/target.ts';
import { assets } from '../../render/assets.ts';
import { createRenderer } from '../../render/renderer.ts';
import { mermaidBundle } from '../../scripts/bundles.ts';
import { renderBundling } from '../../scripts/render-bundling.ts';
import { samples } from './samples.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'varde-bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A text of each type that our diagrams are. */
const texts = Object.entries(samples)
  .filter(([name]) => (targets.image.types as ReadonlySet<string>).has(name.replace(/ .*/, '')))
  .map(([, { mermaid }]) => mermaid);

const program = `
import { createRenderer } from './render/renderer.ts';
import { createToPng } from './render/png.ts';
import { writePdf } from './render/pdf/pdf.ts';
const renderer = await createRenderer();
const svg = await renderer.svg('flowchart LR\\n  a["Bønder"] --> b["Ålesund"]', { theme: 'light' });
const png = (await createToPng())(svg, { theme: 'light' });
const page = { title: 'A', description: 'B', parts: await renderer.parts(svg) };
const pdf = await writePdf([page], { title: 'A', language: 'nb', theme: 'light', created: new Date() });
const pictures = [];
for (const text of JSON.parse(process.argv[2])) pictures.push(await renderer.svg(text, { theme: 'light' }));
renderer.dispose();
console.log(JSON.stringify({ pictures, whole: svg.includes('Ålesund'), png: png.length > 1000, pdf: pdf.length > 1000 }));
`;

test('a bundle draws without the packages it was made from', async () => {
  await build({
    ...renderBundling,
    stdin: { contents: program, loader: 'ts', resolveDir: root },
    bundle: true,
    platform: 'node',
    target: 'node20',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
  });
  const { resolve } = createRequire(import.meta.url);
  for (const { from, name } of Object.values(assets)) copyFileSync(resolve(from), join(folder, name));
  await build({ ...mermaidBundle, absWorkingDir: root, outfile: join(folder, assets.mermaid.name) });
  const output = execFileSync(process.execPath, [join(folder, 'stdin.mjs'), JSON.stringify(texts)], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 8_000_000,
  });
  const { pictures, ...made } = JSON.parse(output);
  expect(made).toEqual({ whole: true, png: true, pdf: true });
  expect(pictures).toEqual(await picturesWithTheWholeOfMermaid());
}, 60_000);

async function picturesWithTheWholeOfMermaid(): Promise<string[]> {
  const renderer = await createRenderer();
  const pictures: string[] = [];
  for (const text of texts) pictures.push(await renderer.svg(text, { theme: 'light' }));
  await renderer.dispose();
  return pictures;
}
