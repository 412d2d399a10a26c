import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { billOfMaterials } from './bill-of-materials.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}out/package`;
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Record<string, unknown>;

const everywhere = ['CHANGELOG.md', 'LICENSE', 'dist/THIRD-PARTY-NOTICES.txt'];
const extensionFiles = [
  'dist/client',
  'dist/server',
  'dist/webview',
  'l10n',
  'schemas',
  'syntaxes',
  'media/activity-bar.svg',
  'media/file.svg',
  'media/icon.png',
  'media/walkthrough',
  ...globSync('package.nls*.json', { cwd: root }),
  ...everywhere,
];
const commandFiles = ['dist/cli', 'dist/webview', 'dist/workbench', 'schemas', ...everywhere];
const shared = ['name', 'description', 'version', 'license', 'keywords', 'repository'];
const onlyExtension = [
  'displayName',
  'publisher',
  'categories',
  'icon',
  'galleryBanner',
  'main',
  'browser',
  'l10n',
  'activationEvents',
  'capabilities',
  'contributes',
];

rmSync(out, { recursive: true, force: true });
await packExtension();
packCommand();
listParts();

/**
 * The extension for VS Code, in a folder that holds nothing but what it needs. Its package has no `type`: an extension
 * host in a browser refuses all that are ES modules.
 */
async function packExtension(): Promise<void> {
  const folder = stage('extension', 'client/README.md', extensionFiles, {
    ...pick([...shared, ...onlyExtension]),
    engines: { vscode: (manifest.engines as Record<string, string>).vscode },
  });
  nameBokmalAsNorwegian(folder);
  findPictures(`${folder}/README.md`);
  const vsix = `${out}/varde-${manifest.version}.vsix`;
  await createVSIX({ cwd: folder, packagePath: vsix, dependencies: false, allowMissingRepository: true });
  report(vsix);
}

/** VS Code has no Norwegian of its own; whoever adds one to it may call it `nb` or `no`. */
function nameBokmalAsNorwegian(folder: string): void {
  for (const bundle of ['package.nls', 'l10n/bundle.l10n']) {
    cpSync(`${folder}/${bundle}.nb.json`, `${folder}/${bundle}.no.json`);
  }
}

/** Marketplaces show pictures from the repository; where that is not known, as in a package for oneself, none is there. */
function findPictures(readme: string): void {
  const text = readFileSync(readme, 'utf8');
  const shown = manifest.repository ? text.replaceAll('](../', '](') : text.replace(/^!\[.*\n\n/gm, '');
  writeFileSync(readme, shown);
}

/** The command `varde` for npm; everything it needs is bundled. */
function packCommand(): void {
  const folder = stage('command', 'cli/README.md', commandFiles, {
    ...pick([...shared, 'type']),
    engines: { node: (manifest.engines as Record<string, string>).node },
    bin: { varde: 'dist/cli/varde.js' },
  });
  execFileSync('npm', ['pack', '--loglevel=error', '--pack-destination', out], {
    cwd: folder,
    stdio: 'pipe',
  });
  report(`${out}/varde-${manifest.version}.tgz`);
}

/** What ships, for those who keep account of it. */
function listParts(): void {
  const packages = JSON.parse(readFileSync(`${root}dist/packages.json`, 'utf8'));
  const file = `${out}/varde-${manifest.version}.cdx.json`;
  writeFileSync(file, billOfMaterials(root, packages));
  report(file);
}

function stage(name: string, readme: string, files: readonly string[], packageJson: object): string {
  const folder = `${out}/${name}`;
  mkdirSync(folder, { recursive: true });
  for (const file of files) cpSync(`${root}${file}`, `${folder}/${file}`, { recursive: true });
  cpSync(`${root}${readme}`, `${folder}/README.md`);
  writeFileSync(`${folder}/package.json`, `${JSON.stringify(packageJson, null, 2)}\n`);
  return folder;
}

function pick(fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, manifest[field]]));
}

function report(file: string): void {
  console.log(`✔ ${file.slice(root.length)} (${(statSync(file).size / 1_000_000).toFixed(2)} MB)`);
}
