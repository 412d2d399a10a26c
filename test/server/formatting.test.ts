import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { atCursor, Client } from './client.ts';

let client: Client;

beforeAll(async () => {
  client = await Client.start({});
});
afterAll(() => client.stop());

/** Opens the text, asks the server to change it, and returns what comes of it. */
async function changed(method: string, text: string, params: object): Promise<string> {
  await client.edit('plan.varde', text);
  const textDocument = { uri: client.uri('plan.varde') };
  const options = { tabSize: 8, insertSpaces: false };
  const edits = await client.request<TextEdit[] | null>(method, { textDocument, options, ...params });
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits ?? []);
}

/** Types the character at the `|`, where it already stands. */
function typed(ch: string, marked: string): Promise<string> {
  const { text, position } = atCursor(marked);
  return changed('textDocument/onTypeFormatting', text, { ch, position });
}

test('a document is formatted whole', async () => {
  const text = 'role  A{\r\ncapacity   50%\r\n}\r\n\r\n\r\n\r\nrole B';
  expect(await changed('textDocument/formatting', text, {})).toBe(
    'role A {\r\n  capacity 50%\r\n}\r\n\r\nrole B\r\n',
  );
});

test('a range is formatted with what stands before its first word', async () => {
  const range = { start: { line: 2, character: 3 }, end: { line: 3, character: 0 } };
  const text = 'role  A {\n capacity   50%\n held   by "x"\n reports   to B\n}\n';
  expect(await changed('textDocument/rangeFormatting', text, { range })).toBe(
    'role  A {\n capacity   50%\n  held by "x"\n reports   to B\n}\n',
  );
});

describe('on type', () => {
  test('a brace formats the block that it closes', async () => {
    expect(await typed('}', 'role   A\nphase   B {\nactivity  C {\ntakes  2d\n }|\nactivity   D\n}\n')).toBe(
      'role   A\nphase   B {\n  activity C {\n    takes 2d\n  }\nactivity   D\n}\n',
    );
  });

  test('a brace in a text or comment does nothing', async () => {
    for (const text of ['role   A { note "}|" }\n', 'role   A // }|\n']) {
      expect(await typed('}', text)).toBe(text.replace('|', ''));
    }
  });

  test('a line break formats the line above, and leaves the new one to the writer', async () => {
    expect(await typed('\n', 'role  A {\n capacity   50%\n    |\n held   by "x"\n}\n')).toBe(
      'role  A {\n  capacity 50%\n    \n held   by "x"\n}\n',
    );
  });

  test('a line break within a value does not take it back', async () => {
    const text = 'team  A {\n  members B,\n  |C\n}\n';
    expect(await typed('\n', text)).toBe(text.replace('|', ''));
  });
});
