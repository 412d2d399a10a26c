import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { Keyboard } from '../bench/keyboard.ts';
import { workspaceOf } from '../bench/workspace.ts';
import { Client } from './client.ts';

/** Enough for the plan to be checked after the file has been. */
const { files, entry, part } = workspaceOf(1500);
const text = files[part] as string;

test('in a large plan, too, all problems are told in the end, as by a server that is started then', async () => {
  const client = await Client.start(files);
  await client.edit(part, text);
  await client.untilProblems(part, () => true);
  const keyboard = new Keyboard(client, part, text);
  await keyboard.type(25, (version) => keyboard.untilProblems(version));
  const typed = text.replace('takes ', 'due 2026-01-07\ntakes ').replace('use ', '\n\nuse ');
  await client.edit(part, typed);
  await client.untilProblems(part, (told) => told.some(({ code }) => code === 'missed-deadline'));

  const fresh = await Client.start({ ...files, [part]: typed });
  await fresh.edit(part, typed);
  await fresh.untilProblems(part, (told) => told.some(({ code }) => code === 'missed-deadline'));
  const differing = () => Object.keys(files).filter((path) => told(client, path) !== told(fresh, path));
  await expect.poll(differing).toEqual([]);
  expect(told(fresh, entry)).not.toBe('[]');
  await client.stop();
  await fresh.stop();
}, 60_000);

test('what was found before stays where its text is while the plan is checked anew', async () => {
  const late = text.replace('takes ', 'due 2026-01-07\ntakes ');
  const client = await Client.start({ ...files, [part]: late });
  await client.edit(part, late);
  const before = (await client.untilProblems(part, (told) => told.some(isLate))).find(isLate);
  const version = await client.change(part, { range: { start, end: start }, text: '\n' });
  await client.until(() => client.problems(part)?.version === version);
  const after = client.problems(part)?.diagnostics.find(isLate);
  expect(after?.range.start.line).toBe((before?.range.start.line ?? 0) + 1);
  await client.stop();
});

const start = { line: 0, character: 0 };

function isLate({ code }: Diagnostic): boolean {
  return code === 'missed-deadline';
}

/** All that the server last said of the file, wherever its folder is. */
function told(client: Client, path: string): string {
  const { diagnostics = [] } = client.problems(path) ?? {};
  return JSON.stringify(diagnostics).replaceAll(client.uri(''), '');
}
