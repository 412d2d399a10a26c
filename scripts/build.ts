import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { assets } from '../render/assets.ts';
import { commandBundle, extensionBundles } from './bundles.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const started = performance.now();

rmSync(`${root}dist`, { recursive: true, force: true });
await Promise.all(
  [...extensionBundles, commandBundle].map((bundle) =>
    build({
      ...bundle,
      absWorkingDir: root,
      logLevel: 'warning',
      logOverride: { 'empty-import-meta': 'silent' },
    }),
  ),
);
copyAssets();
console.log(`✔ built (${((performance.now() - started) / 1000).toFixed(1)} s)`);

function copyAssets(): void {
  const { resolve } = createRequire(import.meta.url);
  mkdirSync(`${root}dist/cli`, { recursive: true });
  for (const { from, name } of Object.values(assets)) cpSync(resolve(from), `${root}dist/cli/${name}`);
  cpSync(resolve(assets.harfbuzz.from), `${root}dist/webview/${assets.harfbuzz.name}`);
}
