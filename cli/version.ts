import { readFileSync } from 'node:fs';

/** Returns the version of Varde. The manifest lies one folder above the sources, and two above the bundle. */
export function version(): string {
  const manifest = import.meta.url.endsWith('/cli/version.ts') ? '../package.json' : '../../package.json';
  return JSON.parse(readFileSync(new URL(manifest, import.meta.url), 'utf8')).version;
}
