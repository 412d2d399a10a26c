import { readdirSync, readFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';
import { assets } from '../render/assets.ts';

/** A package of others of which something ships. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression. */
  readonly licence: string;
  /** What its licence and notice files say. */
  readonly notice: string;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dependencies?: Readonly<Record<string, string>> }>>;
}

/**
 * Returns the packages of which the bundles or the files beside them hold anything, by name; of Mermaid all that it
 * depends on, since some of that only passes other packages on. Throws where a package names no licence.
 */
export function shippedPackages(root: string, metafiles: readonly Metafile[]): ShippedPackage[] {
  const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as Lock;
  const bundled = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([path, { bytesInOutput }]) =>
        bytesInOutput > 0 ? (folderOf(path) ?? []) : [],
      ),
    ),
  );
  const beside = Object.values(assets).flatMap(({ from }) => folderOf(`node_modules/${from}`) ?? []);
  const whole = withDependencies(lock, 'node_modules/mermaid');
  const folders = new Set([...bundled, ...beside, ...whole]);
  return [...folders].sort().map((folder) => packageIn(`${root}${folder}`));
}

/** The folder of the package that a file is from; undefined for our own. */
function folderOf(path: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

function withDependencies({ packages }: Lock, first: string): Set<string> {
  const folders = new Set([first]);
  for (const folder of folders) {
    for (const name of Object.keys(packages[folder]?.dependencies ?? {})) {
      const found = installed(name, folder);
      if (found !== undefined && !name.startsWith('@types/')) folders.add(found);
    }
  }
  return folders;

  /** A package finds another in its own folder first, and then in those around it. */
  function installed(name: string, from: string): string | undefined {
    const inside = `${from}/node_modules/${name}`;
    if (packages[inside]) return inside;
    const around = from.lastIndexOf('/node_modules/');
    if (around >= 0) return installed(name, from.slice(0, around));
    return packages[`node_modules/${name}`] && `node_modules/${name}`;
  }
}

function packageIn(folder: string): ShippedPackage {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice|ofl)([._-]|$)/i.test(file));
  const notice = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim()).join('\n\n');
  const licence = license ?? (/^(The )?MIT License/.test(notice) ? 'MIT' : undefined);
  if (typeof licence !== 'string') throw new Error(`${name} does not say under which licence it is.`);
  return { name, version, licence, notice };
}

/** Returns the text that goes along with what ships: each package with its licence. */
export function noticesOf(packages: readonly ShippedPackage[]): string {
  const head = 'Varde ships with parts of the following packages.\n';
  const texts = packages.map(({ name, version, licence, notice }) =>
    `${name} ${version} (${licence})\n\n${notice}`.trimEnd(),
  );
  return `${[head, ...texts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
