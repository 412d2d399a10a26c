import { fileURLToPath } from 'node:url';
import type { BuildOptions, Plugin } from 'esbuild';
import { renderBundling } from './render-bundling.ts';

/** Node 20 is the oldest that the shipped bundles run on; VS Code's own is newer. */
const node: BuildOptions = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  // What it gives to Node by default finds its own parts in a way that cannot be bundled.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
};
const browser: BuildOptions = { bundle: true, minify: true, platform: 'browser', target: 'es2023' };
const client: BuildOptions = { format: 'cjs', external: ['vscode'] };

/** What Mermaid loads for formulas, mind maps and layouts that no picture of ours uses: half of its size. */
const unusedByPictures = ['katex', 'cytoscape', 'cytoscape-cose-bilkent', 'cytoscape-fcose', 'elkjs/*'];

/** A page fetches the files that drawing reads; HarfBuzz finds its own beside the script. */
const pageAssets: Plugin = {
  name: 'page-assets',
  setup({ onResolve }) {
    onResolve({ filter: /\/assets\.ts$/ }, () => ({
      path: fileURLToPath(new URL('../client/webview/save/page-assets.ts', import.meta.url)),
    }));
  },
};

/** The page of the preview, for the editor's webview and for a browser alike, and that of the open questions. */
export const pageBundle: BuildOptions = {
  ...browser,
  format: 'iife',
  entryPoints: [
    { in: 'client/webview/main.ts', out: 'page' },
    { in: 'client/webview/page.css', out: 'page' },
    { in: 'client/webview/markdown/main.ts', out: 'markdown' },
    { in: 'client/webview/markdown/page.css', out: 'markdown' },
    { in: 'client/webview/reflection/main.ts', out: 'reflection' },
    { in: 'client/webview/reflection/page.css', out: 'reflection' },
  ],
  outdir: 'dist/webview',
  external: unusedByPictures,
  assetNames: '[name]',
  loader: { '.svg': 'text', '.ttf': 'file' },
};

/** What the page loads when a picture is saved or copied: it draws to the measures of `render`, and reads files its own way. */
export const saverBundle: BuildOptions = {
  ...browser,
  format: 'esm',
  entryPoints: [{ in: 'client/webview/save/saver.ts', out: 'save' }],
  outdir: 'dist/webview',
  external: ['module'],
  assetNames: '[name]',
  loader: { '.ttf': 'file', '.wasm': 'file' },
  plugins: [pageAssets],
};

/** The language server for editors in a browser. */
export const workerBundle: BuildOptions = {
  ...browser,
  format: 'iife',
  entryPoints: ['server/worker.ts'],
  outfile: 'dist/server/worker.js',
};

/** Everything of the extension that is bundled; paths are relative to the project's folder. */
export const extensionBundles: readonly BuildOptions[] = [
  { ...node, ...client, entryPoints: ['client/extension.ts'], outfile: 'dist/client/extension.cjs' },
  {
    ...browser,
    ...client,
    entryPoints: ['client/extension.web.ts'],
    outfile: 'dist/client/extension.web.js',
  },
  { ...node, format: 'cjs', entryPoints: ['server/main.ts'], outfile: 'dist/server/main.cjs' },
  workerBundle,
  pageBundle,
  saverBundle,
];

/** The command `varde`: one file, and beside it what only some subcommands load. */
export const commandBundle: BuildOptions = {
  ...node,
  ...renderBundling,
  entryPoints: [{ in: 'cli/main.ts', out: 'varde' }],
  outExtension: { '.js': '.js' },
  outdir: 'dist/cli',
};
