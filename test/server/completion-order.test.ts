import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { otherWordsFor } from '../../server/completion/other-words.ts';
import { atCursor, Client } from './client.ts';

let client: Client;
beforeAll(async () => {
  client = await Client.start(
    {
      'people.varde': 'role Nurse "Sykepleier"\nrole Doctor "Lege"',
      'folder/goals.varde': 'goal Calm "Ro om natten"',
    },
    { locale: 'nb' },
  );
});
afterAll(() => client.stop());

/** What is offered at the `|`, in the order in which an editor shows it. */
async function listed(marked: string): Promise<CompletionItem[]> {
  const { text, position } = atCursor(marked);
  await client.edit('plan.varde', text);
  const list = await client.ask<CompletionList | null>('textDocument/completion', 'plan.varde', position);
  return [...(list?.items ?? [])].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
}

async function labels(marked: string): Promise<string[]> {
  return (await listed(marked)).map(({ label }) => label);
}

async function chosen(label: string, marked: string): Promise<{ item: CompletionItem; text: string }> {
  const items = await listed(marked);
  const item = items.find((each) => each.label === label);
  if (!item) throw new Error(`“${label}” is not among: ${items.map((each) => each.label).join(', ')}`);
  const edits = [item.textEdit as TextEdit, ...(item.additionalTextEdits ?? [])];
  const document = TextDocument.create('', '', 0, atCursor(marked).text);
  return { item, text: TextDocument.applyEdits(document, edits) };
}

test('at the top of a file come the kinds that people have in mind before the others', async () => {
  const kinds = await labels('plan P "P" {\n}\n|');
  const usual = ['activity', 'gate', 'goal', 'milestone', 'phase', 'risk', 'role', 'stakeholder', 'team'];
  expect(kinds.slice(0, usual.length).toSorted()).toEqual(usual);
  expect(kinds).toContain('calendar');
});

describe('names come', () => {
  test('from the same phase first, then the same kind, then those written just before', async () => {
    const plan = `phase One { activity Early activity Late }
phase Two { activity Other activity This { after | } activity Beside }
milestone Done
risk R { affects Early }`;
    expect(await labels(plan)).toEqual(['Other', 'Beside', 'Late', 'Early', 'Two', 'One', 'Done']);
  });

  test('with those used nearest by first where all are alike', async () => {
    const roles = 'role A\nrole B\nrole C\nrole D\n';
    expect(
      await labels(`${roles}goal One { owner C }\ngoal Two { owner B }\ngoal Three { owner | }`),
    ).toEqual(expect.arrayContaining(['A', 'B', 'C', 'D']));
    const [first, second] = await labels(
      `${roles}goal One { owner C }\ngoal Two { owner B }\ngoal Three { owner | }`,
    );
    expect([first, second]).toEqual(['B', 'C']);
  });

  test('with what is typed at their beginning first', async () => {
    const [first] = await labels('role Unit "Na"\nrole Nabo\nrole Kari "Nattvakt"\ngoal G { owner na| }');
    expect(first).toBe('Nabo');
  });

  test('as far qualified as is typed', async () => {
    expect(await labels('phase P { activity A }\nmilestone M { after P.| }')).toEqual(['P.A']);
  });
});

describe('a name of a file that is not used', () => {
  test('comes after those that are seen, and adds the use', async () => {
    const marked = 'role Own\ngoal G { owner | }';
    expect((await labels(marked)).slice(0, 1)).toEqual(['Own']);
    const { item, text } = await chosen('Doctor', marked);
    expect(text).toBe('use "people.varde"\nrole Own\ngoal G { owner Doctor }');
    expect(item.detail).toBe('Lege · people.varde · legger til use "people.varde"');
  });

  test('adds the use after those that are there', async () => {
    const { text } = await chosen('Calm', 'use "people.varde"\noutcome O { serves | }');
    expect(text).toBe('use "people.varde"\nuse "folder/goals.varde"\noutcome O { serves Calm }');
  });

  test('may be a method, or a part of one', async () => {
    expect((await chosen('innovation', 'plan P { follows | }')).text).toBe(
      'use innovation\nplan P { follows innovation }',
    );
    expect((await chosen('innovation.Procurement', 'role R { covers innovation.Procu| }')).text).toBe(
      'use innovation\nrole R { covers innovation.Procurement }',
    );
  });
});

describe('parts of methods come', () => {
  const framework =
    'framework f "F" { stage One "En" stage Two "To" question Ask "Hva?" question Other "Hvem?" }\n';
  const plan = `${framework}plan P { follows f }\n`;

  test('in “covers” with those not covered yet first', async () => {
    const items = await listed(`${plan}phase A { covers f.One }\nphase B { covers | }`);
    const own = items.filter(({ label }) => label.startsWith('f.'));
    expect(own.at(-1)).toMatchObject({ label: 'f.One', detail: 'En · F · ivaretatt allerede' });
  });

  test('in “answer” with unanswered questions first; an empty answer is none', async () => {
    const found = await labels(`${plan}answer f.Ask "Dette."\nanswer f.Other ""\nanswer |`);
    const own = found.filter((label) => label.startsWith('f.'));
    expect([own[0], own.at(-1)]).toEqual(['f.Other', 'f.Ask']);
  });
});

describe('words without the form of a declaration', () => {
  const body = (text: string) => text.replace(/\$\{?\d+:?|\}(?= )/g, '');

  test.each([
    ['plain words', 'Pilot på 5. trinn|', 'activity «Pilot på 5. trinn»'],
    ['words after a kind', 'activity Pilot på 5. trinn|', 'activity «Pilot på 5. trinn»'],
    ['a title after a kind in Norwegian', 'aktivitet Pilot på 5. trinn|', 'activity «Pilot på 5. trinn»'],
    ['a title after a kind in Swedish', 'uppgift Pilot på 5. trinn|', 'activity «Pilot på 5. trinn»'],
    ['a title with the kind after it', '"Pilot på 5. trinn".act|', 'activity «Pilot på 5. trinn»'],
    ['words with the kind after them', 'Pilot på 5. trinn.act|', 'activity «Pilot på 5. trinn»'],
    ['words with the kind in Norwegian', 'Pilot på 5. trinn.aktiv|', 'activity «Pilot på 5. trinn»'],
    ['words with the kind in Swedish', 'Pilot på 5. trinn.uppgift|', 'activity «Pilot på 5. trinn»'],
    ['a title with the kind in Danish', '"Pilot på 5. trinn".opgave|', 'activity «Pilot på 5. trinn»'],
    ['a title after a kind and a colon', 'Aktivitet: Pilot på 5. trinn|', 'activity «Pilot på 5. trinn»'],
  ])('become a whole element: %s', async (_what, marked, label) => {
    const { text } = await chosen(label, marked);
    expect(body(text)).toMatch(/^activity PilotPå5Trinn "Pilot på 5. trinn" \{\n\tis /);
  });

  test('become another element where the name is taken', async () => {
    const { text } = await chosen('role «Kari»', 'role Kari\nKari|');
    expect(text).toContain('role Kari2 "Kari" {');
  });

  test('take their own name, also where the line is read as a declaration already', async () => {
    const { text } = await chosen('role «Kari»', 'goal G\nrolle Kari|');
    expect(text).toContain('role Kari "Kari" {');
  });

  test('are found as they are written, and again after every letter', async () => {
    const { text, position } = atCursor('phase P {\n  Prøve ut|\n}');
    await client.edit('plan.varde', text);
    const list = await client.ask<CompletionList>('textDocument/completion', 'plan.varde', position);
    expect(list.isIncomplete).toBe(true);
    expect(list.items.map(({ label, filterText }) => [label, filterText])).toContainEqual([
      'activity «Prøve ut»',
      'Prøve ut',
    ]);
  });

  test('are all of a title where a word for a kind only begins it', async () => {
    expect(await labels('mål for året|')).toContain('activity «mål for året»');
    expect(await labels('rolle Sykepleier|')).toEqual(['role «Sykepleier»']);
  });

  test.each([
    ['a property', 'activity A {\n  owner Kari Nordmann|\n}'],
    ['the end of a list', 'activity A {\n  by Kari,\n  Ola Nordmann|\n}'],
    ['a second plan', 'plan P\nplan Another one|'],
    ['a declaration', 'activity A "B" |'],
    ['an arrow', 'process P {\n  step A\n  step B\n  A -> B|\n}'],
  ])('are not seen in %s', async (_what, marked) => {
    expect((await labels(marked)).filter((label) => label.includes('«'))).toEqual([]);
  });

  test('keep their signs out of the snippet', async () => {
    const { text } = await chosen('goal «Spare $1 million»', 'Spare $1 million|');
    expect(text).toContain('"Spare \\$1 million"');
  });
});

describe('a choice', () => {
  test('says in the reader’s language what it means', async () => {
    const [item] = await listed('activity A { ta| }');
    expect(item).toMatchObject({
      label: 'takes',
      documentation: { value: expect.stringMatching(/^Hvor lenge/) },
    });
  });

  test('of a fixed word is found by what it means', async () => {
    expect(await labels('activity A { is Opplær| }')).toEqual(['training']);
  });

  test.each([
    ['a property', 'activity A {\n  eie|\n}', 'owner'],
    [
      'a property, in the words of another language than the reader’s',
      'activity A {\n  ansvarl|\n}',
      'owner',
    ],
    ['a property in Swedish', 'activity A {\n  Ägar|\n}', 'owner'],
    ['a property as decomposed letters', `goal G {\n  ${'må'.normalize('NFD')}|\n}`, 'measure'],
    ['a kind', 'phase P {\n  milep|\n}', 'milestone'],
    ['a kind outside all braces', 'role R\nfas|', 'phase'],
    ['a node of a process', 'process P {\n  beslut|\n}', 'choice'],
    ['a value', 'activity A { is upphand| }', 'procurement'],
  ])('is found by other words for it: %s', async (_what, marked, label) => {
    expect(await labels(marked)).toContain(label);
  });

  test('that is found by another word stands behind those that begin so', async () => {
    const found = await labels('goal G {\n  m|\n}');
    expect(found.indexOf('measure')).toBeLessThan(found.indexOf('target'));
    const takes = await labels('activity A {\n  tar|\n}');
    expect(takes.indexOf('takes')).toBeLessThan(takes.indexOf('starts'));
  });

  test.each([
    [
      'a kind by the reader’s word before what another of the reader’s words begins',
      'plan P\npros|',
      'process',
    ],
    ['a kind by its usual word before another that is longer', 'mål|', 'goal'],
    ['a property by the reader’s word before one in another language', 'activity A {\n  var|\n}', 'takes'],
    ['a value by what it means before scattered letters', 'activity A { is ansk| }', 'procurement'],
  ])('stands first: %s', async (_what, marked, label) => {
    expect((await labels(marked))[0]).toBe(label);
  });

  test('of a word is asked for again after every letter, and found by all that is typed in the order of the list', async () => {
    const { text, position } = atCursor('activity A {\n  var|\n}');
    await client.edit('plan.varde', text);
    const list = await client.ask<CompletionList>('textDocument/completion', 'plan.varde', position);
    expect(list.isIncomplete).toBe(true);
    expect(new Set(list.items.map(({ filterText }) => filterText))).toEqual(new Set(['var']));
  });

  test('of a kind says the reader’s word for it', async () => {
    const kinds = await listed('plan P\nr|');
    expect(kinds.find(({ label }) => label === 'risk')).toMatchObject({
      detail: 'risiko',
      labelDetails: { description: 'risiko' },
    });
  });

  test('of a kind says no other English word for it', () => {
    expect(otherWordsFor('role', 'en')).toMatchObject({ readersWords: ['person', 'supplier', 'vendor'] });
    expect(otherWordsFor('role', 'en')).not.toHaveProperty('detail');
  });

  test('opens the list again only in an editor that can', async () => {
    expect((await listed('activity A { ta| }'))[0]?.command).toBeUndefined();
    const able = await Client.start({}, { commands: ['editor.action.triggerSuggest'] });
    await able.edit('plan.varde', 'activity A { ta }');
    const position = { line: 0, character: 15 };
    const list = await able.ask<CompletionList>('textDocument/completion', 'plan.varde', position);
    expect(list.items[0]?.command).toMatchObject({
      command: 'editor.action.triggerSuggest',
      arguments: [{ auto: true }],
    });
    await able.stop();
  });

  test.each(['p', 'pl', 'pla', 'plan', 'prosj', 'projektpl'])(
    'of a whole plan comes first for “%s”',
    async (typed) => {
      expect((await labels(`${typed}|`)).slice(0, 2)).toEqual(['en hel plan å begynne med', 'plan']);
    },
  );

  test.each([
    ['portfolio', ''],
    ['phase', ''],
    ['owner', 'activity A {\n  '],
    ['takes', 'activity A {\n  '],
    ['choice', 'process P {\n  '],
  ])('is there after every letter of it: %s', async (word, before) => {
    const typed = [...word].map((_, at) => word.slice(0, at + 1));
    for (const each of typed) expect(await labels(`${before}${each}|`), each).toContain(word);
  });

  test('of a whole plan is there in an empty file alone', async () => {
    expect((await labels('|'))[0]).toBe('en hel plan å begynne med');
    expect(await labels('goal G\n|')).not.toContain('en hel plan å begynne med');
  });
});
