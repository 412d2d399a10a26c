import { execFile } from 'node:child_process';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { promisify } from 'node:util';
import { installedNode } from './built-server.ts';
import { rivalVersions } from './rivals/from-npm.ts';

/** What was measured, on what and when. */
export interface Machine {
  /** An ISO date. */
  readonly date: string;
  readonly processor: string;
  readonly processors: number;
  /** Gigabytes. */
  readonly memory: number;
  /** How many programs have wanted a processor during the last quarter of an hour. */
  readonly load: number;
  readonly versions: Readonly<Record<string, string>>;
}

/** Returns what this machine is and how busy it has been. */
export async function machineOf(): Promise<Machine> {
  const { stdout } = await promisify(execFile)(installedNode, ['--version']);
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: cpus()[0]?.model ?? 'unknown processor',
    processors: availableParallelism(),
    memory: Math.round(totalmem() / 1e9),
    load: loadavg()[2] ?? 0,
    versions: {
      Node: `${process.version.slice(1)}, for what ships ${stdout.trim().slice(1)}`,
      ...rivalVersions,
    },
  };
}
