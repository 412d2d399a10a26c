import { readFile } from 'node:fs/promises';
import type { BuildOptions, Plugin } from 'esbuild';

/** jsdom looks for a worker file of its own while it loads, for synchronous requests that no picture makes. */
const withoutSyncRequests: Plugin = {
  name: 'jsdom-without-synchronous-requests',
  setup({ onLoad }) {
    onLoad({ filter: /jsdom[\\/].*XMLHttpRequest-impl\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const lookup = 'require.resolve ? require.resolve("./xhr-sync-worker.js") : null';
      if (!source.includes(lookup)) throw new Error(`${path} no longer looks for its worker as it did.`);
      return { contents: source.replace(lookup, 'null') };
    });
  },
};

/**
 * What a bundle for Node needs in order to draw: modules, because HarfBuzz loads with a top-level await; `require`
 * for the CommonJS packages within; and the files of `render/assets.ts` beside the bundle. `splitting` keeps what
 * is imported lazily out of the first file.
 */
export const renderBundling = {
  format: 'esm',
  splitting: true,
  banner: {
    js: "import { createRequire as varde$createRequire } from 'node:module'; const require = varde$createRequire(import.meta.url);",
  },
  external: ['canvas'],
  plugins: [withoutSyncRequests],
} satisfies BuildOptions;
