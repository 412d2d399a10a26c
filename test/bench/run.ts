import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { BuiltServer } from './built-server.ts';
import type { Row } from './measure.ts';
import { pictureRows } from './picture.ts';
import { readingAidRows } from './reading-aids.ts';
import { renderRows } from './render.ts';
import { scheduleRows } from './schedule.ts';
import { serverRows } from './server.ts';
import { stageRows } from './stages.ts';
import { tableOf } from './table.ts';
import { workspaceOf } from './workspace.ts';

/*
 * Measures how fast Varde is, prints a table and writes the same to `out/bench.json`. With `--short` it does so little
 * that it shows only that it runs. A word chooses the measurements whose names begin with it: `schedule`, `stages`.
 */
const { values, positionals } = parseArgs({
  options: { short: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const { short } = values;
const promises = { diagnostics: 30, completion: 20, hover: 20 };

const measurements: Readonly<Record<string, (server: BuiltServer) => Promise<Row[]>>> = {
  schedule: () => scheduleRows(short ? [100] : [1000, 10_000, 100_000], short ? 2 : 40),
  stages: () => stageRows(short ? [60] : [500, 5000, 50_000], short ? 1 : 5),
  'server-10000': (server) =>
    serverRows(server, workspaceOf(short ? 120 : 10_000), short ? 5 : 200, short ? {} : promises),
  'server-50000': async (server) =>
    short
      ? []
      : serverRows(server, workspaceOf(50_000), 100, { diagnostics: 100, completion: 50, hover: 50 }),
  picture: (server) =>
    pictureRows(
      server,
      new Map(
        short
          ? [[10, Infinity]]
          : [
              [50, 150],
              [300, 400],
            ],
      ),
      short ? 2 : 100,
    ),
  render: () => renderRows(short ? 1 : 5),
  'reading-aids': (server) => readingAidRows(server, short ? 20 : 260, short ? 1 : 15),
};

const server = await BuiltServer.make();
const rows: Row[] = [];
try {
  for (const [name, measure] of Object.entries(measurements)) {
    if (positionals.length === 0 || positionals.some((asked) => name.startsWith(asked))) {
      rows.push(...(await measure(server)));
    }
  }
} finally {
  server.remove();
}
console.log(tableOf(rows));
const machine = { processor: cpus()[0]?.model, processors: availableParallelism(), node: process.version };
mkdirSync('out', { recursive: true });
writeFileSync('out/bench.json', `${JSON.stringify({ machine, rows }, null, 2)}\n`);
