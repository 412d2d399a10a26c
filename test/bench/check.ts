import { growthOf, type Row, rowOf } from './measure.ts';
import { type CommandLine, inFolder, processTimes } from './process.ts';
import { shippedCommand } from './shipped.ts';
import { workspaceOf } from './workspace.ts';

/** Checks all plans in the folder. */
export const checkCommand: CommandLine = [...shippedCommand, 'check'];

/** What is promised, in milliseconds, by number of elements. */
const promised: Readonly<Record<number, number>> = { 5000: 1500 };

/**
 * Returns how long `varde check` takes as a whole process, with nothing in memory, for plans of these sizes, and by which
 * power it grows.
 */
export async function checkRows(sizes: readonly number[], runs: number): Promise<Row[]> {
  const all: { size: number; row: Row }[] = [];
  for (const size of sizes) {
    const { files, elements, fileCount } = workspaceOf(size);
    const spent = await inFolder(files, (folder) => processTimes(runs, folder, checkCommand));
    const most = promised[size];
    const limit = most === undefined ? {} : ({ limit: { of: 'p50', most } } as const);
    const name = `${elements} elements, ${fileCount} files: varde check, whole process`;
    all.push({ size: elements, row: rowOf(name, spent, limit) });
  }
  const rows = all.map(({ row }) => row);
  const points = all.map(({ size, row }) => ({ size, time: row.min }));
  return points.length > 1 ? [...rows, growthOf('varde check', points)] : rows;
}
