import { execFileSync } from 'node:child_process';
import type { ShippedPackage } from './shipped-packages.ts';

interface Bom {
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly 'bom-ref': string;
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/**
 * Returns the bill of materials of what ships, as CycloneDX in JSON: what npm says of all that is installed, without what
 * only building and testing need.
 */
export function billOfMaterials(
  root: string,
  packages: readonly Pick<ShippedPackage, 'name' | 'version'>[],
): string {
  const all = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const bom = JSON.parse(all) as Bom;
  const shipped = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  const components = bom.components.filter(({ name, version }) => shipped.has(`${name}@${version}`));
  const known = new Set(components.map((component) => component['bom-ref']));
  const dependencies = bom.dependencies
    .filter(({ ref }) => known.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => known.has(other)) }));
  return `${JSON.stringify({ ...bom, components, dependencies }, null, 2)}\n`;
}
