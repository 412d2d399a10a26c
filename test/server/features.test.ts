import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  DocumentSymbol,
  Hover,
  Location,
  LocationLink,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { SymbolKind } from 'vscode-languageserver-protocol';
import { atCursor, Client } from './client.ts';

const files = {
  'plan.varde': `use "people.varde"
use "work/*.varde"
use innovation
plan P "Plan" { locale nb starts 2026-01-12 owner Head }
answer innovation.SharedLeadership "Ja." { by Head }
`,
  'people.varde':
    '/** Leads the *work*. */\nrole Head "Leder [x](y)" { reports to Board capacity 50% }\nteam Board "Styret"\n',
  'work/one.varde': `use "../people.varde"
phase Prepare "Forberede" {
  activity Map "Kartlegge" { owner Head by Head 50% takes 5d }
  milestone Ready "Klar" { after Map }
}
`,
  'work/two.varde': 'use "one.varde"\nactivity Do "Gjøre" { after Prepare.Map + 2d takes 3d }\n',
};

let client: Client;
beforeAll(async () => {
  client = await Client.start(files);
});
afterAll(() => client.stop());

/** Asks about the place of `|` in a file as it is on the disk. */
function ask<Result>(
  method: string,
  path: keyof typeof files,
  marked: string,
  more?: object,
): Promise<Result> {
  const line = marked.replace('|', '');
  const before = files[path].slice(0, files[path].indexOf(line));
  const { position } = atCursor(before + marked);
  return client.ask(method, path, position, more);
}

describe('hover', () => {
  const hover = async (path: keyof typeof files, marked: string): Promise<string | undefined> =>
    ((await ask<Hover | null>('textDocument/hover', path, marked))?.contents as { value: string } | undefined)
      ?.value;

  test('tells title, kind, documentation, facts with titles and uses, and no Markdown of a title', async () => {
    expect(await hover('work/one.varde', 'owner He|ad')).toBe(
      [
        '**Leder \\[x\\](y)** · role Head',
        '- _reports to_ Styret\n- _capacity_ 50%\n- _used by_ Plan · answer innovation.SharedLeadership · Kartlegge',
        'Leads the *work*.',
      ].join('\n\n'),
    );
  });

  test('tells dates and their reason in the language of the reader', async () => {
    const text = await hover('work/two.varde', 'activity D|o');
    expect(text).toContain('**Gjøre** · activity Do');
    expect(text).toContain('21 January 2026 – 23 January 2026');
    expect(text).toContain('waits for Kartlegge');
    expect(text).toContain('- _after_ Kartlegge + 2d');
  });

  test('tells of what qualifies a name', async () => {
    expect(await hover('work/two.varde', 'after Prep|are.Map')).toContain('**Forberede** · phase Prepare');
    expect(await hover('work/two.varde', 'after Prepare.M|ap')).toContain('**Kartlegge** · activity Map');
  });

  test('says nothing where there is no name', async () => {
    expect(await hover('work/two.varde', 'takes 3|d')).toBeUndefined();
  });
});

describe('definition', () => {
  const targets = async (path: keyof typeof files, marked: string): Promise<string[]> =>
    ((await ask<LocationLink[] | null>('textDocument/definition', path, marked)) ?? []).map(
      ({ targetUri, targetSelectionRange: { start } }) =>
        `${targetUri.replace(`${client.uri('')}/`, '')}:${start.line}:${start.character}`,
    );

  test('leads from a name to its declaration in another file', async () => {
    expect(await targets('work/one.varde', 'owner He|ad')).toEqual(['people.varde:1:5']);
  });

  test('leads from what qualifies a name to that', async () => {
    expect(await targets('work/two.varde', 'after Prep|are.Map')).toEqual(['work/one.varde:1:6']);
    expect(await targets('work/two.varde', 'after Prepare.M|ap')).toEqual(['work/one.varde:2:11']);
  });

  test('leads from a path to the file, from a pattern to each', async () => {
    expect(await targets('plan.varde', 'use "peo|ple.varde"')).toEqual(['people.varde:0:0']);
    expect(await targets('plan.varde', 'use "work/|*.varde"')).toEqual([
      'work/one.varde:0:0',
      'work/two.varde:0:0',
    ]);
  });

  test('leads to a framework that ships, whose text can be asked for', async () => {
    const [target] = await targets('plan.varde', 'innovation.Shared|Leadership');
    expect(target).toMatch(/^varde:\/frameworks\/innovation\.varde:/);
    const uri = target?.replace(/:\d+:\d+$/, '');
    const { text } = await client.request<{ text: string }>('workspace/textDocumentContent', { uri });
    const line = text.split('\n')[Number(target?.split(':').at(-2))];
    expect(line).toContain('SharedLeadership');
  });
});

describe('references', () => {
  const found = (locations: Location[]): string[] =>
    locations.map(({ uri, range }) => `${uri.replace(`${client.uri('')}/`, '')}:${range.start.line}`).sort();

  test('are found over all files', async () => {
    const context = { includeDeclaration: true };
    const locations = await ask<Location[]>('textDocument/references', 'people.varde', 'role He|ad', {
      context,
    });
    expect(found(locations)).toEqual([
      'people.varde:1',
      'plan.varde:3',
      'plan.varde:4',
      'work/one.varde:2',
      'work/one.varde:2',
    ]);
  });

  test('are marked in one file', async () => {
    const marks = await ask<{ range: unknown }[]>(
      'textDocument/documentHighlight',
      'work/one.varde',
      'activity M|ap',
    );
    expect(marks).toHaveLength(2);
  });
});

describe('symbols', () => {
  test('of a file are as the elements enclose each other, with titles, kinds and dates', async () => {
    const uri = client.uri('work/one.varde');
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    expect(symbols).toMatchObject([
      {
        name: 'Prepare',
        detail: 'Forberede · phase · 12 – 16 Jan 2026',
        kind: SymbolKind.Class,
        children: [
          { name: 'Map', detail: 'Kartlegge · activity · 12 – 16 Jan 2026', kind: SymbolKind.Method },
          { name: 'Ready', kind: SymbolKind.Event },
        ],
      },
    ]);
  });

  test('of a file hold answers, too', async () => {
    const uri = client.uri('plan.varde');
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    expect(symbols.map(({ name }) => name)).toEqual(['P', 'innovation.SharedLeadership']);
  });

  test('of the workspace are found by name or title, without what ships', async () => {
    const named = async (query: string) =>
      (await client.request<WorkspaceSymbol[]>('workspace/symbol', { query })).map(({ name }) => name);
    expect(await named('head')).toEqual(['Head']);
    expect(await named('gjør')).toEqual(['Do']);
    expect(await named('SharedLeadership')).toEqual([]);
  });
});

test('blocks can be folded', async () => {
  const uri = client.uri('work/one.varde');
  const ranges = await client.request<object[]>('textDocument/foldingRange', { textDocument: { uri } });
  expect(ranges).toContainEqual(expect.objectContaining({ startLine: 1, endLine: 3 }));
});
