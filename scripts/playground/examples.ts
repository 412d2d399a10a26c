import { glob, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { LivePlans } from '../../cli/serve/live-plans.ts';
import type { ExampleEntry, ExampleFiles } from '../../client/workbench/playground/example.ts';

/** A plan to try things on. */
export interface Example {
  readonly entry: ExampleEntry;
  readonly files: ExampleFiles;
}

/** Returns the examples that the folders in a folder hold, by name. Throws where there is no plan in one. */
export async function examplesIn(folder: string): Promise<Example[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(names.sort().map((name) => exampleIn(join(folder, name), name)));
}

async function exampleIn(folder: string, name: string): Promise<Example> {
  const plans = new LivePlans(URI.file(folder));
  await plans.open();
  const all = await plans.list();
  const shown = all.find(({ file }) => !file.includes('/')) ?? all[0];
  if (!shown) throw new Error(`There is no plan in ${folder}.`);
  const files: Record<string, string> = {};
  for await (const path of glob('**/{*.varde,varde.json,*.csv}', { cwd: folder })) {
    files[path.replaceAll('\\', '/')] = await readFile(join(folder, path), 'utf8');
  }
  return { entry: { name, title: shown.title, locale: shown.locale }, files };
}
