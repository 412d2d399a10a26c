import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { BuiltServer } from './built-server.ts';
import { LeftOut } from './left-out.ts';
import { machineOf } from './machine.ts';
import type { Row } from './measure.ts';
import { measurements, shortMeasurements } from './measurements.ts';
import { pageWith } from './page.ts';
import { repository } from './shipped.ts';
import { tableOf } from './table.ts';

/*
 * Measures how fast Varde is and what is used instead of it, prints a table and writes the same as JSON. With `--short` it
 * does so little that it shows only that our own can be measured; with `--write` the table goes into the handbook. A word
 * chooses the measurements whose names begin with it: `schedule`, `stages`.
 */
const { values, positionals } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    json: { type: 'string', default: join(repository, 'out/bench.json') },
  },
  allowPositionals: true,
});

const all = Object.entries(values.short ? shortMeasurements : measurements);
const chosen = all.filter(
  ([name]) => positionals.length === 0 || positionals.some((asked) => name.startsWith(asked)),
);
const server = await BuiltServer.make();
const rows: Row[] = [];
const leftOut: string[] = [];
try {
  for (const [name, measure] of chosen) {
    console.error(`${name} …`);
    try {
      rows.push(...(await measure(server)));
    } catch (error) {
      if (!(error instanceof LeftOut)) throw error;
      leftOut.push(`${name}: ${error.message}`);
    }
  }
} finally {
  server.remove();
}

const machine = await machineOf();
console.log(tableOf(rows));
for (const why of leftOut) console.log(`Left out: ${why}`);
mkdirSync(dirname(values.json), { recursive: true });
writeFileSync(values.json, `${JSON.stringify({ machine, rows, leftOut }, null, 2)}\n`);
if (values.write) {
  const page = join(repository, 'docs/benchmark.md');
  writeFileSync(page, pageWith(readFileSync(page, 'utf8'), { machine, rows, leftOut }));
}
