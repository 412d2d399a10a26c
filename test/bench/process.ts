import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Files } from '../language/parse.ts';
import { times } from './measure.ts';

/** A program and what it is told. */
export type CommandLine = readonly [program: string, ...args: string[]];

/** Returns the milliseconds that each of so many runs of a program took, from its start to its end. Rejects when it fails. */
export function processTimes(runs: number, cwd: string, [program, ...args]: CommandLine): Promise<number[]> {
  return times(runs, () => promisify(execFile)(program, args, { cwd, maxBuffer: 100_000_000 }));
}

/** Returns the times of several programs, which take turns, so that each meets the same moods of the machine. */
export async function processTimesInTurn(
  runs: number,
  programs: readonly { readonly cwd: string; readonly command: CommandLine }[],
): Promise<number[][]> {
  const all: number[][] = programs.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [at, { cwd, command }] of programs.entries())
      all[at]?.push(...(await processTimes(1, cwd, command)));
  }
  return all;
}

/** Does something in a folder that holds the files and is gone afterwards. */
export async function inFolder<Result>(
  files: Files,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'varde-bench-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
