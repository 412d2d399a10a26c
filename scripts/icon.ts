import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

// Marketplaces take the extension's icon as PNG only: run this when media/icon.svg has changed.
const media = fileURLToPath(new URL('../media/', import.meta.url));
await initWasm(readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
const picture = new Resvg(await readFile(`${media}icon.svg`, 'utf8'), {
  fitTo: { mode: 'width', value: 256 },
});
await writeFile(`${media}icon.png`, picture.render().asPng());
