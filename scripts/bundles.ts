import { fileURLToPath } from 'node:url';
import type { BuildOptions, Plugin } from 'esbuild';
import { assets } from '../render/assets.ts';
import { renderBundling } from './render-bundling.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

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

/** The parts of Mermaid for the types of diagram that our pictures are; those for others and other layouts are larger. */
const typesOfPictures = [
  'blockDiagram',
  'flowDiagram',
  'ganttDiagram',
  'kanban-definition',
  'quadrantDiagram',
  'timeline-definition',
  'xychartDiagram',
];
const onlyTypesOfPictures: Plugin = {
  name: 'only-types-of-pictures',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/chunks\/mermaid\.core\/.*(diagram|definition)/i }, ({ path }) =>
      typesOfPictures.some((type) => path.includes(`/${type}-`)) ? undefined : { path, external: true },
    );
    onResolve({ filter: /^\.\/(swimlanes|elk|cose-bilkent)-/ }, ({ path }) => ({ path, external: true }));
  },
};

/** A page fetches the files that drawing reads; HarfBuzz finds its own beside the script. */
const pageAssets: Plugin = {
  name: 'page-assets',
  setup({ onResolve }) {
    onResolve({ filter: /\/assets\.ts$/ }, () => ({
      path: fileURLToPath(new URL('../client/webview/save/page-assets.ts', import.meta.url)),
    }));
  },
};

/** The extension is there at once, and reads the library that speaks with the server while that starts. */
const libraryApart: Plugin = {
  name: 'library-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^vscode-languageclient(\/node)?$/ }, () => ({
      path: './library.cjs',
      external: true,
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
  plugins: [onlyTypesOfPictures],
  assetNames: '[name]',
  loader: { '.svg': 'text', '.ttf': 'file' },
};

/** A page is a window already, and needs none that stands in for it. */
const pageWindow: Plugin = {
  name: 'page-window',
  setup({ onResolve }) {
    onResolve({ filter: /^jsdom$/ }, () => ({
      path: fileURLToPath(new URL('../client/webview/report/page-jsdom.ts', import.meta.url)),
    }));
  },
};

/**
 * What the page loads when a picture is saved or copied, or a report is written: it draws to the measures of `render`, and
 * reads files its own way.
 */
export const saverBundle: BuildOptions = {
  ...browser,
  format: 'esm',
  splitting: true,
  entryPoints: [
    { in: 'client/webview/save/saver.ts', out: 'save' },
    { in: 'client/webview/report/write-report.ts', out: 'report' },
  ],
  outdir: 'dist/webview',
  external: ['module'],
  assetNames: '[name]',
  loader: { '.ttf': 'file', '.wasm': 'file' },
  plugins: [pageAssets, pageWindow],
};

/** The page on which plans are edited in a browser, as `varde serve` serves it. */
export const workbenchBundle: BuildOptions = {
  ...browser,
  format: 'iife',
  entryPoints: [
    { in: 'client/workbench/main.ts', out: 'workbench' },
    { in: 'client/workbench/page.css', out: 'workbench' },
  ],
  outdir: 'dist/workbench',
  loader: { '.svg': 'text' },
};

/** The same page for a browser alone, with no command behind it: the playground. */
export const playgroundBundle: BuildOptions = {
  ...workbenchBundle,
  entryPoints: [
    { in: 'client/workbench/playground/main.ts', out: 'workbench' },
    { in: 'client/workbench/page.css', out: 'workbench' },
  ],
  outdir: 'out/playground',
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
  {
    ...node,
    ...client,
    entryPoints: ['client/extension.ts'],
    outfile: 'dist/client/extension.cjs',
    plugins: [libraryApart],
    // An `import` would not find the editor's own `vscode` from there.
    supported: { 'dynamic-import': false },
  },
  { ...node, ...client, entryPoints: ['client/language/library.ts'], outfile: 'dist/client/library.cjs' },
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

/**
 * The Mermaid that the command draws with, named and ended as Mermaid's own script is: a fifth of it, since reading the
 * whole takes longer than drawing a picture.
 */
export const mermaidBundle: BuildOptions = {
  ...browser,
  format: 'iife',
  stdin: { contents: "export { default } from 'mermaid';", resolveDir: root },
  globalName: 'mermaidOfPictures',
  footer: { js: 'globalThis["mermaid"] = globalThis.mermaidOfPictures.default;' },
  outfile: `dist/cli/${assets.mermaid.name}`,
  external: unusedByPictures,
  plugins: [onlyTypesOfPictures],
};

/** What draws in the page of a browser that the command starts; Mermaid is there already. */
export const drawBundle: BuildOptions = {
  ...browser,
  format: 'iife',
  entryPoints: ['render/browser/page.ts'],
  outfile: 'dist/cli/draw.js',
};

/** The command `varde`: one file, and beside it what only some subcommands load. */
export const commandBundle: BuildOptions = {
  ...node,
  ...renderBundling,
  entryPoints: [
    { in: 'cli/start.ts', out: 'varde' },
    { in: 'render/drawing-worker.ts', out: 'drawing-worker' },
  ],
  outExtension: { '.js': '.js' },
  outdir: 'dist/cli',
};
