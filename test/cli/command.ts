import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

/** The path of the repository. */
export const repository = join(import.meta.dirname, '../..');
/** The command, as its sources are. */
export const main = join(repository, 'cli/main.ts');

/** The plan that newcomers open first. */
export const example = join(repository, 'examples/innovation');

/** What commands say does not depend on the language of this machine. */
process.env.LC_ALL = 'C';

/** What a command that has ended said, and how it ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `varde` in a folder until it ends. */
export function varde(folder: string, ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [main, ...args],
      { cwd: folder, maxBuffer: 50_000_000 },
      (_error, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

/** Runs `varde` as a shell starts it after other commands, and by default as who runs the tests. */
export function inShell(
  folder: string,
  before: string,
  args: readonly string[],
  as: { readonly uid?: number } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const command = ['-c', `${before}exec "$0" "$@"`, process.execPath, main, ...args];
    const child = execFile('bash', command, { cwd: folder, ...as }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

/** Somebody whom permissions hold back, as they do not the superuser. */
export const somebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** A `varde` that goes on until it is told to stop; it stops at the end of the test at the latest. */
export interface Running {
  /** The first line on standard output from now on that matches. */
  line(pattern: RegExp): Promise<RegExpMatchArray>;
  /** Sends Ctrl+C and returns the exit code. */
  stop(): Promise<number>;
}

/** Starts `varde` in a folder. */
export function startVarde(folder: string, ...args: string[]): Running {
  const child: ChildProcess = spawn(process.execPath, [main, ...args], { cwd: folder });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  return {
    line: (pattern) =>
      new Promise((resolve, reject) => {
        lines.on('line', (line) => {
          const match = line.match(pattern);
          if (match) resolve(match);
        });
        lines.on('close', () => reject(new Error(`varde ended without a line like ${pattern}.`)));
      }),
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      return (await ended)[0];
    },
  };
}

/** The path of a folder with these files, which is gone after the test. */
export async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'varde-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}
