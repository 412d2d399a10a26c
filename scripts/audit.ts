import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AuditReport, shippedAdvisories } from './shipped-advisories.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => JSON.parse(readFileSync(`${root}${path}`, 'utf8'));

const report = audit();
const parts = read('dist/packages.json');
const advisories = shippedAdvisories(report, read('package-lock.json'), parts);
if (advisories.length > 0) {
  console.error(['✖ Of what ships, these are known to be unsafe:', ...advisories].join('\n  '));
  process.exit(1);
}
console.log(`✔ of the ${parts.length} packages that ship, none is known to be unsafe`);

/** npm ends with an error both where it finds something and where the registry does not answer. */
function audit(): AuditReport {
  const { stdout } = spawnSync('npm', ['audit', '--json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    shell: process.platform === 'win32',
  });
  const answer = JSON.parse(stdout || '{}') as Partial<AuditReport> & { readonly message?: string };
  if (answer.vulnerabilities) return { vulnerabilities: answer.vulnerabilities };
  console.error(`✖ The registry does not say what is known to be unsafe. ${answer.message ?? ''}`);
  process.exit(2);
}
