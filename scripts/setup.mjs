// Runs on a bare Node ≥ 20, before anything is installed: only what Node itself has.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.varde-installed`;
const wanted = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');

const [major] = process.versions.node.split('.').map(Number);
if (major < 20) fail(`Varde needs Node 20 or newer; this is ${process.version}.`);

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) process.exit(0);

const started = Date.now();
console.log('Installing packages (only the first time) …');
const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
if (status !== 0) fail('The packages could not be installed. What npm says of it stands above.');
writeFileSync(stamp, wanted);
console.log(`✔ installed (${((Date.now() - started) / 1000).toFixed(1)} s)`);

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}
