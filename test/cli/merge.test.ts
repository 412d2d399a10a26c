import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeTexts } from '../../cli/merge/three-way.ts';
import { applyEdits } from '../../language/syntax/format/edit.ts';
import { Formatter } from '../../language/syntax/format/formatter.ts';
import { createVardeServices } from '../../language/syntax/services.ts';
import { nodeFiles } from '../../server/documents/node-files.ts';
import { main } from './command.ts';
import { repositoryWith } from './versions/repository.ts';

const formatter = new Formatter(createVardeServices(nodeFiles).parser);
const formatted = (text: string) => applyEdits(text, formatter.format(text).edits);

const activity = fc.record({
  days: fc.integer({ min: 1, max: 40 }),
  hasOwner: fc.boolean(),
  isShort: fc.boolean(),
});
type Activity = typeof activity extends fc.Arbitrary<infer T> ? T : never;

function written({ days, hasOwner, isShort }: Activity, at: number): string {
  const properties = [`takes ${days}d`, ...(hasOwner ? ['owner Lead'] : [])];
  return isShort
    ? `  activity A${at} "Work ${at}" { ${properties.join(' ')} }\n`
    : `  activity A${at} "Work ${at}" {\n    ${properties.join('\n    ')}\n  }\n`;
}

function planOf(activities: readonly Activity[]): string {
  return formatted(`role Lead "Lead"\n\nphase P "P" {\n${activities.map(written).join('')}}\n`);
}

test('edits to different elements are brought together, a hundred times', () => {
  fc.assert(
    fc.property(
      fc.array(activity, { minLength: 2, maxLength: 12 }),
      fc.nat(),
      fc.nat(),
      activity,
      activity,
      (activities, one, other, here, there) => {
        const at = one % activities.length;
        const beside = (at + 1 + (other % (activities.length - 1))) % activities.length;
        const ours = planOf(activities.with(at, here));
        const theirs = planOf(activities.with(beside, there));
        const both = planOf(activities.with(at, here).with(beside, there));
        expect(mergeTexts(planOf(activities), ours, theirs)).toEqual({ text: both, conflicts: 0 });
      },
    ),
    { numRuns: 100 },
  );
});

describe('two people', () => {
  const base = 'phase P "P" {\n  activity A "A" { takes 1d }\n}\n';
  const added = (name: string) => base.replace('}\n}', `}\n  activity ${name} "${name}" { takes 2d }\n}`);

  test('who add an element each at one place get both', () => {
    const { text, conflicts } = mergeTexts(base, added('B'), added('C'));
    expect(conflicts).toBe(0);
    expect(text).toContain('activity B "B" { takes 2d }\n  activity C "C" { takes 2d }\n');
  });

  test('who change one line differently are told so', () => {
    const [ours, theirs] = ['3d', '4d'].map((length) => base.replace('1d', length));
    const { text, conflicts } = mergeTexts(base, ours ?? '', theirs ?? '');
    expect(conflicts).toBe(1);
    expect(text).toMatch(/<<<<<<< ours\n.*3d.*\n=======\n.*4d.*\n>>>>>>> theirs\n/);
  });

  test('who make the same change make it once', () => {
    const changed = base.replace('1d', '3d');
    expect(mergeTexts(base, changed, changed)).toEqual({ text: changed, conflicts: 0 });
  });
});

test('lines may end as on Windows, and the last may not end at all', () => {
  const [base, ours, theirs] = ['1d', '3d', '4d'].map(
    (length) => `\ufeffrole A "A"\r\nactivity B { takes ${length} }`,
  );
  expect(mergeTexts(base ?? '', ours ?? '', base ?? '')).toEqual({ text: ours, conflicts: 0 });
  const { text } = mergeTexts(base ?? '', ours ?? '', theirs ?? '');
  expect(text).toMatch(/^\ufeffrole A "A"\r\n<<<<<<< ours\n.*3d }\n=======\n.*4d }\n>>>>>>> theirs\n$/);
});

test('git calls it', async () => {
  const lines = (first: string, second: string) =>
    `activity A "A" { takes ${first} }\nactivity B "B" { takes ${second} }\n`;
  const { folder, git, commit } = await repositoryWith({
    '.gitattributes': '*.varde merge=varde\n',
    'plan.varde': lines('1d', '1d'),
  });
  git('config', 'merge.varde.driver', `'${process.execPath}' '${main}' merge %O %A %B`);
  git('checkout', '--quiet', '-b', 'theirs');
  commit({ 'plan.varde': lines('1d', '2d') });
  git('checkout', '--quiet', 'main');
  commit({ 'plan.varde': lines('3d', '1d') });
  git('merge', '--quiet', '--no-edit', 'theirs');
  expect(readFileSync(join(folder, 'plan.varde'), 'utf8')).toBe(lines('3d', '2d'));

  git('checkout', '--quiet', 'theirs');
  commit({ 'plan.varde': lines('5d', '2d') });
  git('checkout', '--quiet', 'main');
  writeFileSync(join(folder, 'plan.varde'), lines('4d', '2d'));
  git('commit', '--quiet', '-am', 'Ours');
  expect(() => git('merge', '--no-edit', 'theirs')).toThrow();
  expect(execFileSync('git', ['status', '--short'], { cwd: folder, encoding: 'utf8' })).toBe(
    'UU plan.varde\n',
  );
});
