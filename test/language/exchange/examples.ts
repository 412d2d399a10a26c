import { readFile } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import type { Plan } from '../../../language/plan/plan.ts';
import { planOf } from '../parse.ts';

/** Every example that is one plan. */
export const exampleNames = ['innovation', 'koordinering', 'nyckelfaktorer', 'sip', 'skole'] as const;

/** The plan of an example. */
export async function exampleOf(name: (typeof exampleNames)[number]): Promise<Plan> {
  const folder = new URL(`../../../examples/${name}/`, import.meta.url);
  const paths = await glob('**/*.varde', { cwd: folder });
  const entryFirst = paths.toSorted((a, b) => Number(b === 'plan.varde') - Number(a === 'plan.varde'));
  const files = entryFirst.map(
    async (path) => [path, await readFile(new URL(path, folder), 'utf8')] as const,
  );
  return planOf(Object.fromEntries(await Promise.all(files)));
}
