import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Hover } from 'vscode-languageserver-protocol';
import { atCursor, Client } from './client.ts';

const work = Array.from(
  { length: 8 },
  (_, at) =>
    `activity A${at} "*Step* ${at}" { takes 1d ${at ? `after A${at - 1}` : 'not before 2026-03-09'} }`,
);
const text = `plan P "P" { starts 2026-03-02 }\n${work.join('\n')}\n`;

let client: Client;
beforeAll(async () => {
  client = await Client.start({ 'plan.varde': text });
});
afterAll(() => client.stop());

async function hover(marked: string): Promise<string> {
  const before = text.slice(0, text.indexOf(marked.replace('|', '')));
  const { position } = atCursor(before + marked);
  const { contents } = await client.ask<Hover>('textDocument/hover', 'plan.varde', position);
  return (contents as { value: string }).value;
}

test('the hover follows a date to its root and tells what would make it earlier, and no Markdown of a title', async () => {
  expect(await hover('activity A|2')).toContain(
    [
      '- waits for \\*Step\\* 1 (1 working day, 10 March 2026, critical)',
      '  - waits for \\*Step\\* 0 (1 working day, 9 March 2026, critical)',
      '    - not before 9 March 2026',
      '',
      '5 working days earlier if that date moves to 2 March 2026; then: the plan starts on 2 March 2026.',
    ].join('\n'),
  );
});

test('a long chain is cut before its root', async () => {
  const steps = (await hover('activity A|7')).split('\n').filter((line) => /^ *- (waits|not|…)/.test(line));
  expect(steps).toHaveLength(6);
  expect(steps.slice(-2).map((line) => line.trim())).toEqual(['- …', '- not before 9 March 2026']);
});
