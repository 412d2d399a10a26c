import type { BuildOptions } from 'esbuild';

/** Node 20 is the oldest that the shipped bundles run on; VS Code's own is newer. */
const node: BuildOptions = { platform: 'node', target: 'node20' };
const browser: BuildOptions = { platform: 'browser', target: 'es2023' };
const client: BuildOptions = { format: 'cjs', external: ['vscode'] };

/** Everything of the extension that is bundled, each with the options that all share added by the build. */
export const extensionBundles: readonly BuildOptions[] = [
  { ...node, ...client, entryPoints: ['client/extension.ts'], outfile: 'dist/client/extension.cjs' },
  {
    ...browser,
    ...client,
    entryPoints: ['client/extension.web.ts'],
    outfile: 'dist/client/extension.web.js',
  },
  { ...node, format: 'cjs', entryPoints: ['server/main.ts'], outfile: 'dist/server/main.cjs' },
  { ...browser, format: 'iife', entryPoints: ['server/worker.ts'], outfile: 'dist/server/worker.js' },
  {
    ...browser,
    format: 'iife',
    entryPoints: [
      { in: 'client/webview/main.ts', out: 'page' },
      { in: 'client/webview/page.css', out: 'page' },
    ],
    outdir: 'dist/webview',
    assetNames: '[name]',
    loader: { '.svg': 'text', '.ttf': 'file' },
  },
];
