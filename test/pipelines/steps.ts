import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';

/** How a script of a build job ended. */
export interface Done {
  readonly code: number;
  readonly output: string;
}

/** Runs a script as build servers do: with bash, which ends at the first line that fails. */
export async function runScript(script: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Done> {
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { cwd, env });
  const [stdout, stderr] = await Promise.all([
    buffer(child.stdout),
    buffer(child.stderr),
    new Promise((resolve) => child.on('close', resolve)),
  ]);
  return { code: child.exitCode ?? -1, output: `${stdout}${stderr}` };
}
