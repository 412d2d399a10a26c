import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, varde } from './command.ts';

const files = {
  'plan.varde': 'use "work.varde"\nplan P "P" { starts 2026-03-02 }\nrole Nurse "Nurse"\n',
  'work.varde': `use "plan.varde"
activity First { takes 5d by Nurse 100% }
activity Second "Second" {
  takes 2d // at most
  by Nurse 100%
}
`,
};

const diff = `--- a/work.varde
+++ b/work.varde
@@ -2,5 +2,6 @@
 activity First { takes 5d by Nurse 100% }
 activity Second "Second" {
   takes 2d // at most
   by Nurse 100%
+  not before 2026-03-09
 }
`;
const outcome = '1 delay; the plan ends on 10 March 2026 instead of 6 March 2026.\n';

test('delays are proposed as a diff, and nothing is written', async () => {
  const folder = await folderWith(files);
  expect(await varde(folder, 'level', 'plan.varde')).toEqual({ code: 0, stdout: diff, stderr: outcome });
  expect(await readFile(join(folder, 'work.varde'), 'utf8')).toBe(files['work.varde']);
});

test('with --write they are written, and then there is nothing left to level', async () => {
  const folder = await folderWith(files);
  expect(await varde(folder, 'level', 'plan.varde', '--write')).toMatchObject({ code: 0, stdout: diff });
  expect(await readFile(join(folder, 'work.varde'), 'utf8')).toContain('not before 2026-03-09\n}');
  expect(await varde(folder, 'level', 'plan.varde')).toEqual({
    code: 0,
    stdout: '',
    stderr: 'Nobody has more to do than they have to give.\n',
  });
});

test('what cannot be delayed is told', async () => {
  const fixed = files['work.varde'].replaceAll('takes', 'starts 2026-03-02 takes');
  const { stdout, stderr } = await varde(
    await folderWith({ ...files, 'work.varde': fixed }),
    'level',
    'plan.varde',
  );
  expect(stdout).toBe('');
  expect(stderr).toBe(
    '“Nurse” still has too much to do from 2 March 2026 to 3 March 2026: what asks for it cannot be delayed.\n',
  );
});
