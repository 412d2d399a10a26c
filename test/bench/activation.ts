import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Row, rowOf } from './measure.ts';
import { repository } from './shipped.ts';

/** Milliseconds that the client took to load, and to activate. */
export interface Activation {
  readonly load: number;
  readonly activate: number;
}

/** Returns how long the client takes to load and to activate, each time in a new process, against a stub of VS Code. */
export async function activationRows(runs: number): Promise<Row[]> {
  const all: Activation[] = [];
  const host = join(import.meta.dirname, 'activation-host.ts');
  for (let run = 0; run < runs; run++) {
    const { stdout } = await promisify(execFile)(process.execPath, [host], { cwd: repository });
    all.push(JSON.parse(stdout) as Activation);
  }
  const activate = all.map((each) => each.activate);
  return [
    rowOf(
      'loading the client, against a stub of VS Code',
      all.map(({ load }) => load),
    ),
    rowOf('activate(), against a stub of VS Code', activate, { limit: { of: 'p50', most: 50 } }),
  ];
}
