import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Position, Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { Files } from '../language/parse.ts';
import { after } from './after.ts';
import { Client } from './client.ts';

const files = {
  'plan.varde': `use "people.varde"
use "work/one.varde"
use innovation
plan Night { owner Head }
answer innovation.SharedLeadership "Ja." { by Head }
view All as gantt { include activity, Prepare }
framework ours "Vårt" { factor Skill }
goal Calm { covers ours.Skill }
`,
  'people.varde': 'role Head "Leder"\nrole Chief\nteam Board { members Head }\n',
  'work/one.varde': `use "../people.varde"
phase Prepare "Forberede" {
  activity Map { owner Head by Head 50% takes 5d }
  milestone Ready { after Prepare . Map }
}
phase Pilot {
  activity Run { after Prepare.Map + 2d }
  milestone Done { after Run, Prepare }
}
`,
  'work/later.varde': `use "one.varde"
activity Øve { after Prepare.Map, Pilot.Run }
process Alarm {
  step Visit
  end Closed
  Visit -> Closed
}
`,
  'apart.varde': 'role Head\ngoal Sleep { owner Head }\n',
} satisfies Files;

type Path = keyof typeof files;

let client: Client;
beforeAll(async () => {
  client = await Client.start(files);
});
afterAll(() => client.stop());

/** The place of `|` in a file as it is on the disk. */
function place(path: Path, marked: string): Position {
  const offset = files[path].indexOf(marked.replace('|', ''));
  const lines = files[path].slice(0, offset + marked.indexOf('|')).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

async function renamed(path: Path, marked: string, newName: string): Promise<Files> {
  const position = place(path, marked);
  return after(
    files,
    await client.ask<WorkspaceEdit | null>('textDocument/rename', path, position, { newName }),
    client,
  );
}

describe('renaming', () => {
  const asPrepared = {
    'plan.varde': files['plan.varde'].replace('Prepare', 'Plan'),
    'work/one.varde': files['work/one.varde'].replaceAll('Prepare', 'Plan'),
    'work/later.varde': files['work/later.varde'].replace('Prepare', 'Plan'),
  };

  test('changes the declaration and all references, also where the name qualifies another', async () => {
    expect(await renamed('work/one.varde', 'phase Prep|are', 'Plan')).toEqual(asPrepared);
    expect(await renamed('work/later.varde', 'Prep|are.Map', 'Plan')).toEqual(asPrepared);
    expect(await renamed('work/one.varde', 'Prepare| . Map', 'Plan')).toEqual(asPrepared);
  });

  test('keeps what qualifies the name', async () => {
    expect(await renamed('work/later.varde', 'Prepare.|Map', 'Kartlegge')).toEqual({
      'work/one.varde': files['work/one.varde'].replaceAll('Map', 'Kartlegge'),
      'work/later.varde': files['work/later.varde'].replace('Map', 'Kartlegge'),
    });
  });

  test('leaves what is called the same and is something else', async () => {
    const paths = Object.keys(await renamed('people.varde', 'role He|ad', 'Leader'));
    expect(paths.sort()).toEqual(['people.varde', 'plan.varde', 'work/one.varde']);
    expect(await renamed('apart.varde', 'owner |Head', 'Leader')).toEqual({
      'apart.varde': files['apart.varde'].replaceAll('Head', 'Leader'),
    });
  });

  test('works for nodes of a process, names of any alphabet and parts of frameworks of one’s own', async () => {
    expect(await renamed('work/later.varde', 'Visit| ->', 'Besøk')).toEqual({
      'work/later.varde': files['work/later.varde'].replaceAll('Visit', 'Besøk'),
    });
    expect(await renamed('work/later.varde', 'Ø|ve', '東京')).toEqual({
      'work/later.varde': files['work/later.varde'].replace('Øve', '東京'),
    });
    expect(await renamed('plan.varde', 'ours.Sk|ill', 'Craft')).toEqual({
      'plan.varde': files['plan.varde'].replaceAll('Skill', 'Craft'),
    });
  });

  test('may give the name of a word of the language', async () => {
    expect(Object.keys(await renamed('people.varde', 'role He|ad', 'owner'))).toHaveLength(3);
  });

  test('to what it is called already changes nothing', async () => {
    expect(await renamed('people.varde', 'role He|ad', 'Head')).toEqual({});
  });

  test('is about the version of the text that the editor shows', async () => {
    const text = `${files['apart.varde']}\n`;
    await client.edit('apart.varde', text);
    const params = { newName: 'Leader' };
    const edit = await client.ask<WorkspaceEdit>(
      'textDocument/rename',
      'apart.varde',
      place('apart.varde', 'role |Head'),
      params,
    );
    const [change] = edit.documentChanges as TextDocumentEdit[];
    expect(change?.textDocument.version).toBe(1);
    await client.close('apart.varde');
  });
});

describe('renaming is refused', () => {
  const refused: readonly [why: string, Path, marked: string, newName: string, message: string][] = [
    ['what is no name', 'people.varde', 'role He|ad', '2nd', '`2nd` is no name: a name begins with a letter'],
    ['several words', 'people.varde', 'role He|ad', 'Big Boss', '`Big Boss` is no name'],
    ['a comment', 'people.varde', 'role He|ad', 'A//b', '`A//b` is no name'],
    [
      'what there is',
      'people.varde',
      'role He|ad',
      'Chief',
      'There is a role `Chief` in people.varde already.',
    ],
    [
      'a name that a nearer element has',
      'work/one.varde',
      'activity R|un',
      'Prepare',
      '`Prepare` in line 8 of one.varde would then mean the activity `Pilot.Prepare` of one.varde.',
    ],
    [
      'a name that another kind has where both fit',
      'people.varde',
      'team Bo|ard',
      'Head',
      '`Head` in line 4 of plan.varde could then mean the role `Head` of people.varde or the team `Head` of people.varde.',
    ],
    [
      'the word for a kind that a view asks for',
      'people.varde',
      'role Ch|ief',
      'activity',
      '`activity` in line 6 of plan.varde would then mean the role `activity` of people.varde.',
    ],
    [
      'a word that would open a line',
      'work/later.varde',
      'step Vi|sit',
      'step',
      '`step` is a word of the language, and would be read as that in line 6 of later.varde.',
    ],
    [
      'what ships with Varde',
      'plan.varde',
      'innovation.Shared|Leadership',
      'Mine',
      '`SharedLeadership` ships with Varde and keeps its name.',
    ],
  ];
  test.each(refused)('for %s', async (_, path, marked, newName, message) => {
    await expect(renamed(path, marked, newName)).rejects.toThrow(message);
  });
});

describe('before renaming', () => {
  const prepared = (path: Path, marked: string): Promise<Range | null> =>
    client.ask('textDocument/prepareRename', path, place(path, marked));

  test('the editor is told which word it is about', async () => {
    const range = await prepared('work/later.varde', 'Prep|are.Map');
    expect(range).toEqual({
      start: place('work/later.varde', '|Prepare.Map'),
      end: place('work/later.varde', 'Prepare|.Map'),
    });
  });

  test('the editor is told where nothing can be renamed', async () => {
    expect(await prepared('work/one.varde', 'takes |5d')).toBeNull();
    expect(await prepared('plan.varde', 'include acti|vity')).toBeNull();
    await expect(prepared('plan.varde', 'use innova|tion')).rejects.toThrow('ships with Varde');
  });
});
