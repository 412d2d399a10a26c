import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { commandBundle } from '../../scripts/bundles.ts';

const { metafile } = await build({ ...commandBundle, metafile: true, write: false });

/** Returns what is read before a command has begun: all that the program imports, and what that imports. */
function readAtStart(): Set<string> {
  const read = new Set(['cli/main.ts']);
  for (const path of read) {
    for (const { path: imported, kind } of metafile?.inputs[path]?.imports ?? [])
      if (kind !== 'dynamic-import') read.add(imported);
  }
  return read;
}

/** Where the work of commands begins. */
const workers = [
  'node_modules/langium',
  'language/checks/rules.ts',
  'language/diagrams/registry.ts',
  'language/exchange/csv.ts',
  'language/report/report.ts',
  'language/schedule/schedule-plan.ts',
];

test('the start of a command reads how to ask for each, and not what they work with', () => {
  const read = [...readAtStart()];
  expect(read).toContain('cli/report.ts');
  expect(read.filter((path) => workers.some((worker) => path.startsWith(worker)))).toEqual([]);
});
