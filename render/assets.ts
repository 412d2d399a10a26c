import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The files that drawing reads while it runs: the package that each is from, and its name beside a bundle. */
export const assets = {
  mermaid: { from: 'mermaid/dist/mermaid.min.js', name: 'mermaid.min.js' },
  resvg: { from: '@resvg/resvg-wasm/index_bg.wasm', name: 'resvg.wasm' },
  /** Found by its own package, beside the code that loads it. */
  harfbuzz: { from: 'harfbuzzjs/dist/harfbuzz.wasm', name: 'harfbuzz.wasm' },
  regular: { from: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf', name: 'Inter-Regular.ttf' },
  semibold: {
    from: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
    name: 'Inter-SemiBold.ttf',
  },
} as const;

const bundled = !import.meta.url.endsWith('/render/assets.ts');

/** The content of an asset: from beside the bundle, or from its package where the sources run as they are. */
export function readAsset(asset: keyof typeof assets): Promise<Uint8Array> {
  const { from, name } = assets[asset];
  return readFile(bundled ? new URL(name, import.meta.url) : createRequire(import.meta.url).resolve(from));
}
