import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answers, problems } from './answers.ts';
import { DiskEditor } from './disk-editor.ts';
import { anyStep, configurations, firstFiles, paths, type Step } from './stale/steps.ts';

/** How many steps are made in all; each series of them ends with a comparison. */
const steps = Number(process.env.VARDE_STALE_STEPS ?? 400);
const inSeries = 25;
/** Differs from run to run where none is asked for; it is told where a comparison fails. */
const seed = process.env.VARDE_STALE_SEED;

test('whatever happens to files, the server says the same as one that is started then', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 2 * inSeries, size: 'max' }), sameAsFresh),
    {
      numRuns: Math.ceil(steps / inSeries),
      ...(seed !== undefined && { seed: Number(seed) }),
      timeout: 30_000,
    },
  );
}, 0);

async function sameAsFresh(made: readonly Step[]): Promise<void> {
  const outer = mkdtempSync(join(tmpdir(), 'varde-stale-'));
  const folder = join(outer, 'inside');
  lay(folder, firstFiles);
  lay(join(outer, 'outside'), { 'x.varde': 'role Outsider\n' });
  const live = await DiskEditor.start(folder, ['']);
  try {
    for (const step of made) await step.run(live);
    const fresh = await DiskEditor.start(folder, live.roots, { open: live.open });
    const expected = await answers(fresh);
    expect(await answers(live)).toEqual(expected);
    const all = [...paths, ...configurations, 'linked/x.varde'];
    await expect.poll(() => problems(live, all)).toEqual(problems(fresh, all));
    expect(live.complaints.filter((message) => !message.includes('ENOENT'))).toEqual([]);
    await fresh.stop();
  } finally {
    await live.stop();
    rmSync(outer, { recursive: true });
  }
}

function lay(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
