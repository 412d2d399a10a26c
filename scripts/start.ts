import { execFile, spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = `${root}dist/cli/varde.js`;
const example = 'examples/innovation';

await check();
await draw();
if (!openInVsCode()) serve();

async function check(): Promise<void> {
  const { findings, summary } = JSON.parse(await varde('check', example, '--format', 'json'));
  const checked = `checked ${example}: ${summary.files} files, ${summary.elements} elements`;
  if (summary.errors > 0) {
    console.log(
      `✖ ${checked}, ${summary.errors} errors: “node dist/cli/varde.js check ${example}” tells which`,
    );
  } else {
    const left = findings.length === 0 ? 'no findings' : `${findings.length} findings left on purpose`;
    console.log(`✔ ${checked}, ${left}`);
  }
}

async function draw(): Promise<void> {
  const started = performance.now();
  const formats = ['svg', 'png'].map((format) =>
    varde('render', `${example}/plan.varde`, '--all', '--format', format, '--out', 'out'),
  );
  const [drawn = ''] = await Promise.all(formats);
  const diagrams = drawn.trim().split('\n').length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`✔ drew ${diagrams} diagrams as SVG and PNG into out/ (${seconds} s)`);
}

/** Returns what the command says on standard output; findings are no failure. Where it fails, so does everything. */
function varde(...args: string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...args], { cwd: root }, (error, stdout, stderr) => {
      const onlyFindings = error?.code === 1;
      if (!error || onlyFindings) return resolve(stdout);
      console.error(`✖ varde ${args.join(' ')}\n${stderr}`);
      process.exit(1);
    });
  });
}

/** Opens the example with the extension where the command `code` is to be had; returns whether it was. */
function openInVsCode(): boolean {
  const { status } = spawnSync('code', [`--extensionDevelopmentPath=${root}`, `${root}${example}`], {
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  if (status === 0)
    console.log(`→ ${example} opens in VS Code; press Ctrl+K V in plan.varde for the live preview`);
  return status === 0;
}

/** Runs until Ctrl+C, which reaches the command, too. */
function serve(): void {
  process.on('SIGINT', () => {});
  spawn(process.execPath, [command, 'serve', example], { cwd: root, stdio: 'inherit' }).on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
