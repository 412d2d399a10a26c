import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${repository}package.json`, 'utf8')) as { version: string };

/** What a municipality can install without asking its lawyers: none of these says how it may use its plans. */
const permissive = [
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['Unlicense', 'MIT AND OFL-1.1', 'CC-BY-4.0'],
  ...['MPL-2.0', '(MPL-2.0 OR Apache-2.0)', 'EPL-2.0 OR GPL-3.0-or-later'],
];

interface Part {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

const parts = JSON.parse(readFileSync(`${repository}dist/packages.json`, 'utf8')) as Part[];

test('what ships is made of packages that may be passed on', () => {
  expect(parts.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['langium', 'mermaid', 'd3', '@resvg/resvg-wasm', '@expo-google-fonts/inter']),
  );
  expect(parts.filter(({ licence }) => !permissive.includes(licence))).toEqual([]);
});

test('what only building and testing need is not among them', () => {
  const names = parts.map(({ name }) => name);
  for (const tool of ['vitest', 'esbuild', '@biomejs/biome', 'playwright-core', 'typescript']) {
    expect(names).not.toContain(tool);
  }
});

test('the packages bring the licences of their parts', () => {
  const [tarball] = globSync('out/package/*.tgz', { cwd: repository });
  const path = 'package/dist/THIRD-PARTY-NOTICES.txt';
  const notices = execFileSync('tar', ['-xzOf', `out/package/${tarball?.split('/').at(-1)}`, path], {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 8_000_000,
  });
  for (const { name, version: its } of parts) expect(notices).toContain(`\n${name} ${its} (`);
  expect(notices).toContain('SIL OPEN FONT LICENSE');
});

test('the bill of materials lists each of them', () => {
  const file = `${repository}out/package/varde-${version}.cdx.json`;
  const bom = JSON.parse(readFileSync(file, 'utf8')) as { bomFormat: string; components: readonly Part[] };
  expect(bom.bomFormat).toBe('CycloneDX');
  const listed = new Set(bom.components.map((part) => `${part.name}@${part.version}`));
  expect(parts.filter((part) => !listed.has(`${part.name}@${part.version}`))).toEqual([]);
});
