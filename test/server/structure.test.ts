import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  DocumentHighlight,
  DocumentLink,
  FoldingRange,
  LinkedEditingRanges,
  Range,
  SelectionRange,
} from 'vscode-languageserver-protocol';
import { DocumentHighlightKind } from 'vscode-languageserver-protocol';
import { atCursor, Client } from './client.ts';

let client: Client;
beforeAll(async () => {
  client = await Client.start({
    'people.varde': 'role Head\n',
    'steps/one.varde': '',
    'steps/two.varde': '',
  });
});
afterAll(() => client.stop());

const lines: (text: string) => string[] = (text) => text.split('\n');

/** The part of a text that the range covers. */
function covered(text: string, { start, end }: Range): string {
  const offset = ({ line, character }: Range['start']): number =>
    lines(text)
      .slice(0, line)
      .reduce((sum, { length }) => sum + length + 1, character);
  return text.slice(offset(start), offset(end));
}

async function asked<Result>(method: string, text: string, more: object = {}): Promise<Result> {
  await client.edit('plan.varde', text);
  return client.request(method, { textDocument: { uri: client.uri('plan.varde') }, ...more });
}

describe('folding', () => {
  const folds = async (text: string): Promise<string[]> =>
    (await asked<FoldingRange[]>('textDocument/foldingRange', text))
      .map(({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind ? ` ${kind}` : ''}`)
      .sort();

  test('blocks leave their closing brace to be seen', async () => {
    expect(
      await folds('phase A {\n  activity B {\n    takes 2d\n  }\n}\nphase C {\n}\nphase D { takes 2d }\n'),
    ).toEqual(['0-3', '1-2']);
  });

  test('comments, lines of comments and the group of uses are folded whole', async () => {
    const text = `// One
// two

// Alone
use "people.varde"
use innovation

use "steps/*.varde"
/* Three
   four */
goal G
`;
    expect(await folds(text)).toEqual(['0-1 comment', '4-5 imports', '8-9 comment']);
  });

  test('long texts are folded', async () => {
    expect(await folds('goal G { note """One\n  two\n  three\n""" }\n')).toEqual(['0-2']);
  });

  test('what is broken does not hide what is whole', async () => {
    expect(await folds('phase A {\n  activity {{ ]\n}\nphase B {\n  takes 2d\n}\n')).toContain('3-4');
  });
});

describe('selection', () => {
  const growing = async (marked: string): Promise<string[]> => {
    const { text, position } = atCursor(marked);
    const [innermost] = await asked<SelectionRange[]>('textDocument/selectionRange', text, {
      positions: [position],
    });
    const found: string[] = [];
    for (let at = innermost; at; at = at.parent as SelectionRange) found.push(covered(text, at.range));
    return found;
  };

  test('grows over part, name, value, property, body and block', async () => {
    const rest = 'by Head 50%, Prepare.Ma|p after A, B + 2d';
    const body = `activity A { ${rest.replace('|', '')} }`;
    expect(await growing(`phase P { activity A { ${rest} } }`)).toEqual([
      'Map',
      'Prepare.Map',
      'by Head 50%, Prepare.Map',
      rest.replace('|', ''),
      body,
      `phase P { ${body} }`,
    ]);
  });

  test('takes a text without its quotes first, and one property of two of the same', async () => {
    expect(await growing('goal G { note "One" note "Tw|o words" why "x" }')).toEqual([
      'Two words',
      '"Two words"',
      'note "Two words"',
      'note "One" note "Two words" why "x"',
      'goal G { note "One" note "Two words" why "x" }',
    ]);
  });

  test('knows words that repeat within a property', async () => {
    const found = await growing('activity A { takes 2d as late as poss|ible after B }');
    expect(found.slice(0, 3)).toEqual([
      'possible',
      'as late as possible',
      'takes 2d as late as possible after B',
    ]);
  });

  test('is the whole file where there is nothing else', async () => {
    expect(await growing('goal G\n\n|\n\ngoal H\n')).toEqual(['goal G\n\n\n\ngoal H\n']);
    expect(await growing('|')).toEqual(['']);
  });

  test('grows in what is broken, too', async () => {
    const found = await growing('phase A {\n  owner\n  takes 2|d\n');
    expect(found[0]).toBe('2d');
    expect(found.at(-1)).toContain('phase A');
  });
});

describe('links', () => {
  const links = async (text: string): Promise<string[]> =>
    (await asked<DocumentLink[]>('textDocument/documentLink', text)).map(
      ({ range, target }) => `${covered(text, range)} → ${target?.replace(`${client.uri('')}/`, '')}`,
    );

  test('lead from a use to its file, and from a pattern to none of several', async () => {
    expect(
      await links('use "people.varde"\nuse innovation\nuse "steps/*.varde"\nuse "none.varde"\n'),
    ).toEqual(['people.varde → people.varde', 'innovation → varde:/frameworks/innovation.varde']);
  });

  test('lead to pages and to tables beside the file', async () => {
    const text = `goal G { link "https://example.org/å", "mailto:a@example.org" }
indicator I { values "data/i.csv", 2026-01: 4.1 }`;
    expect(await links(text)).toEqual([
      'https://example.org/å → https://example.org/%C3%A5',
      'mailto:a@example.org → mailto:a@example.org',
      'data/i.csv → data/i.csv',
    ]);
  });

  test.each([
    'command:workbench.action.quit',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'vscode://x',
    'see the wiki',
    '',
  ])('do not lead to “%s”', async (link) => {
    expect(await links(`goal G { link "${link}" }`)).toEqual([]);
  });

  test.each(['/etc/passwd', '../outside.csv', 'file:///etc/passwd', '~/x.csv', 'C:\\\\x.csv'])(
    'do not lead to the table “%s”',
    async (path) => {
      expect(await links(`indicator I { values "${path}" }`)).toEqual([]);
    },
  );
});

describe('highlights', () => {
  const marks = async (marked: string): Promise<string[]> => {
    const { text, position } = atCursor(marked);
    const found = await asked<DocumentHighlight[]>('textDocument/documentHighlight', text, { position });
    return found.map(
      ({ range, kind }) =>
        `${range.start.line}:${range.start.character} ${covered(text, range)}${kind === DocumentHighlightKind.Write ? ' declared' : ''}`,
    );
  };
  const text = 'phase P {\n  activity A\n}\nactivity B { after P.A, P }\nrole A\n';

  test('mark the declaration and each use, alone or within a longer name', async () => {
    const places = ['0:6 P declared', '3:19 P', '3:24 P'];
    expect(await marks(text.replace('phase P', 'phase |P'))).toEqual(places);
    expect(await marks(text.replace('after P', 'after |P'))).toEqual(places);
  });

  test('mark only the part that names the element', async () => {
    expect(await marks(text.replace('P.A', 'P.|A'))).toEqual(['1:11 A declared', '3:21 A']);
  });

  test('mark uses of what is declared elsewhere, and nothing that has no name', async () => {
    expect(await marks('use "people.varde"\ngoal G { owner He|ad }')).toEqual(['1:15 Head']);
    expect(await marks('goal G { wh|y "x" }')).toEqual([]);
  });
});

describe('linked editing', () => {
  const linked = async (marked: string): Promise<string[] | undefined> => {
    const { text, position } = atCursor(marked);
    const found = await asked<LinkedEditingRanges | null>('textDocument/linkedEditingRange', text, {
      position,
    });
    return found?.ranges.map(({ start }) => `${start.line}:${start.character}`);
  };
  const process = `process P {
  start Begin
  step Do
  end Done
  Begin -> Do -> Done
  Do -> Do "again"
}
`;

  test('takes the arrows along from the declaration of a node', async () => {
    expect(await linked(process.replace('step Do', 'step D|o'))).toEqual(['2:7', '4:11', '5:2', '5:8']);
    expect(await linked(process.replace('step Do', 'step Do|'))).toHaveLength(4);
  });

  test.each([
    ['at an arrow, where another node may be meant', process.replace('-> Do ->', '-> D|o ->')],
    ['of a node that nothing leads to', 'process P { step D|o }'],
    ['of a name that another node has, too', process.replace('step Do', 'step D|o\n  step Do')],
    ['of a node that is named elsewhere', `${process.replace('step Do', 'step D|o')}view V { include P.Do }`],
    ['of anything but a node', process.replace('process P', 'process |P')],
  ])('is not offered %s', async (_, marked) => {
    expect(await linked(marked)).toBeUndefined();
  });
});
