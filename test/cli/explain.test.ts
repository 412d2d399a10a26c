import { expect, test } from 'vitest';
import { folderWith, varde } from './command.ts';

const explain = async (rule: string) => varde(await folderWith({}), 'explain', rule);

test('a rule is explained: what it finds, why and from where, how to mend, set and silence it', async () => {
  const { code, stdout } = await explain('big-bang');
  expect(code).toBe(0);
  for (const text of [
    'Finds a rollout that begins before any pilot has ended.',
    'From the Norwegian guide',
    '## How to mend it\n\nPlan a small first part',
    '{ "rules": { "big-bang": "off" } }',
    '// varde-ignore big-bang: ',
  ]) {
    expect(stdout).toContain(text);
  }
});

test('rules about the text can be explained, too, but neither set nor silenced', async () => {
  const { stdout } = await explain('unknown-name');
  expect(stdout).toContain('it always runs, as an error.');
  expect(stdout).not.toContain('varde-ignore');
});

test('what is no rule is said to be none, with the nearest one', async () => {
  expect(await explain('bigbang')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'varde: There is no rule “bigbang”. Did you mean “big-bang”?\n',
  });
});
