import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { assets } from '../render/assets.ts';
import { commandBundle, drawBundle, extensionBundles, mermaidBundle, workbenchBundle } from './bundles.ts';
import { noticesOf, shippedPackages } from './shipped-packages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const started = performance.now();

rmSync(`${root}dist`, { recursive: true, force: true });
const results = await Promise.all(
  [...extensionBundles, commandBundle, drawBundle, mermaidBundle, workbenchBundle].map((bundle) =>
    build({
      ...bundle,
      absWorkingDir: root,
      metafile: true,
      logLevel: 'warning',
      logOverride: { 'empty-import-meta': 'silent' },
    }),
  ),
);
copyAssets();
writeNotices();
console.log(`✔ built (${((performance.now() - started) / 1000).toFixed(1)} s)`);

/** Whoever passes the bundles on passes on what the licences of their parts ask for. */
function writeNotices(): void {
  const packages = shippedPackages(
    root,
    results.map(({ metafile }) => metafile),
  );
  writeFileSync(`${root}dist/THIRD-PARTY-NOTICES.txt`, noticesOf(packages));
  const parts = packages.map(({ name, version, licence }) => ({ name, version, licence }));
  writeFileSync(`${root}dist/packages.json`, `${JSON.stringify(parts, null, 2)}\n`);
}

function copyAssets(): void {
  const { resolve } = createRequire(import.meta.url);
  mkdirSync(`${root}dist/cli`, { recursive: true });
  const { mermaid: _, ...copied } = assets;
  for (const { from, name } of Object.values(copied)) cpSync(resolve(from), `${root}dist/cli/${name}`);
  cpSync(resolve(assets.harfbuzz.from), `${root}dist/webview/${assets.harfbuzz.name}`);
}
