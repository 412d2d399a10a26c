import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CompletionItem, CompletionList } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { atCursor, Client } from './client.ts';

const people = `role Nurse "Sykepleier på natt" #internal
team Steering "Styringsgruppe" { members Nurse }
stakeholder Kin "Pårørende" #external
role Only { part of Steering }
phase Pilot "Prøve ut" { activity Train "Kurs" activity Try }
phase Rollout { activity Train "Kurs for alle" }`;

let client: Client;
beforeAll(async () => {
  client = await Client.start({
    'people.varde': people,
    'steps/first.varde': '',
    'steps/second.varde': '',
    'other/plan.varde': 'plan Other { }\nrole Elsewhere',
    'notes.txt': '',
    'many.varde': Array.from({ length: 300 }, (_, at) => `role R${at}`).join('\n'),
  });
});
afterAll(() => client.stop());

async function complete(marked: string, context?: object): Promise<CompletionList | null> {
  const { text, position } = atCursor(marked);
  await client.edit('plan.varde', text);
  return client.ask('textDocument/completion', 'plan.varde', position, { context });
}

async function labels(marked: string): Promise<string[]> {
  return ((await complete(marked))?.items ?? []).map(({ label }) => label);
}

const use = 'use "people.varde"\n';

/** Each text with what must be offered at the `|`, and what must not. */
const places: readonly (readonly [what: string, marked: string, offered: string[], not: string[]])[] = [
  ['the numbers of a scale', 'risk Ice { likelihood | }', ['1', '2', '3', '4', '5'], ['6', 'owner']],
  ['the numbers of a scale after an arrow', 'risk Ice { impact 4 -> | }', ['1', '5'], ['owner']],
  ['no scale where any number goes', 'stakeholder Kin { size | }', [], ['1', '5']],
  ['kinds in an empty file', '|', ['use', 'plan', 'goal', 'activity', 'risk'], ['owner', 'step', 'stage']],
  ['no second plan in a file', 'plan P\n|', ['goal'], ['plan', 'portfolio']],
  ['kinds after something broken', 'activity {{ ]\nrole X\n|', ['goal', 'role'], []],
  [
    'parts of frameworks, and no roles of the plan',
    `${use}framework F { role Lead  item Plan }\nactivity A { covers | }`,
    ['F.Lead', 'F.Plan'],
    ['Nurse', 'Steering'],
  ],
  ['frameworks that ship', 'use |', ['innovation'], ['plan']],
  ['files in quotation marks', 'use |', ['"people.varde"', '"*.varde"', '"steps/"'], ['"plan.varde"']],
  [
    'files',
    'use "|"',
    ['people.varde', 'many.varde', '*.varde', 'steps/'],
    ['plan.varde', 'notes.txt', '../'],
  ],
  ['files, not those used already', `${use}use "|`, ['many.varde'], ['people.varde']],
  ['files of a folder', 'use "steps/|"', ['first.varde', 'second.varde', '*.varde'], ['people.varde']],
  ['nothing outside of the workspace', 'use "../|"', [], ['people.varde', '../']],
  [
    'properties of a goal',
    'goal G { | }',
    ['owner', 'part of', 'measure', 'note'],
    ['takes', 'starts', 'role'],
  ],
  ['no property twice', 'goal G {\n  owner X\n  |\n}', ['measure'], ['owner']],
  ['the property that is being written', 'goal G {\n  owner| X\n}', ['owner'], []],
  ['a list again', 'goal G {\n  note "a"\n  |\n}', ['note', 'link'], []],
  ['properties and work in a phase', 'phase P {\n  |\n}', ['activity', 'gate', 'not before'], ['goal', 'is']],
  ['the nodes of a process', 'process P {\n  |\n}', ['start', 'step', 'choice', 'lead'], ['activity']],
  ['what begins with what is typed', 'activity A { ta| }', ['takes'], ['owner']],
  ['the words that a property takes', 'stakeholder S { influence | }', ['low', 'medium', 'high'], ['owner']],
  ['words after an arrow', 'stakeholder S { attitude neutral -> | }', ['supportive', 'championing'], ['low']],
  ['words of a list', 'framework F { expects training, | }', ['evaluation', 'pilot'], ['low']],
  ['words of a nested value', 'risk R { response | }', ['reduce', 'accept'], ['by']],
  ['units of a recurrence', 'team T { meets every 2 | }', ['weeks', 'month'], []],
  ['currencies', 'cost C { amount 300 | }', ['NOK', 'EUR'], []],
  ['a sum', 'activity A { costs | }', ['100000 EUR'], ['EUR', 'owner']],
  [
    'a sum in a Danish plan',
    'plan P { locale da starts 2027-06-01 }\nactivity A { costs | }',
    ['100000 DKK'],
    [],
  ],
  [
    'days after a sum',
    'plan P { starts 2027-06-01 }\ncost C { amount 300 NOK on | }',
    ['2027-06-01'],
    ['NOK'],
  ],
  [
    'nothing but what a question can become',
    'process P {\n  Er hun utryg?|\n}',
    ['choice “Er hun utryg?”'],
    ['owner'],
  ],
  ['diagrams of a view', 'view V as |', ['gantt', 'risks'], ['activity']],
  ['parties as owner', `${use}goal G { owner | }`, ['Nurse', 'Steering', 'Kin'], ['Pilot', 'G']],
  ['names by their title', `${use}goal G { owner natt| }`, ['Nurse'], ['Kin']],
  ['no names after a whole one', `${use}goal G { owner Nurse | }`, ['measure'], ['Kin', 'Nurse']],
  ['several in a list', `${use}activity A { by Nurse, | }`, ['Steering'], ['Pilot']],
  ['names of files that are not used yet', 'goal G { owner Nur| }', ['Nurse'], ['Kin']],
  ['methods that are not used yet', 'plan P { follows | }', ['innovation'], []],
  ['no names of another plan', 'goal G { owner Els| }', [], ['Elsewhere']],
  ['rhythms', 'team T { meets | }', ['every week', 'every month', 'every '.trim()], []],
  [
    'work to wait for, qualified where needed',
    `${use}activity A { after | }`,
    ['Try', 'Pilot', 'Pilot.Train', 'Rollout.Train'],
    ['Train', 'A', 'Nurse'],
  ],
  [
    'names after a qualifier',
    `${use}activity A { after Pilot.| }`,
    ['Pilot.Train'],
    ['Rollout.Train', 'Nurse'],
  ],
  ['lag units after a sign', `${use}activity A { after Try + | }`, ['5d', '2w'], ['Try']],
  [
    'nodes of the same process',
    'process P {\n  step A\n  step B\n  A -> |\n}\nprocess Q { step C }',
    ['A', 'B'],
    ['C'],
  ],
  ['the arrow after a node', 'process P {\n  step A\n  step B\n  A |\n}', ['->'], []],
  ['all nodes in a row', 'process P {\n  step A\n  step B\n  |\n}', ['A -> B'], []],
  ['what opens the block of a heading', 'phase P |', ['{ }'], []],
  ['parties before the braces of a step', `${use}process P {\n  step A by |\n}`, ['Nurse'], ['A']],
  ['countries as calendars', 'plan P { calendar | }', ['NO', 'SE', 'DK'], []],
  [
    'parts of a framework through it',
    'use innovation\nactivity A { covers | }',
    ['innovation.Anchoring'],
    ['Anchoring'],
  ],
  ['tags in use', `${use}role R #|`, ['#internal', '#external'], []],
  [
    'tags and the braces in a heading, nothing of the block around',
    `${use}phase P {\n  activity A |\n}`,
    ['#internal'],
    ['owner', 'gate'],
  ],
  ['lengths', 'activity A { takes | }', ['5d', '2w'], ['owner']],
  ['percentages', 'activity A { done | }', ['50%', '100%'], []],
  ['a day or “with” after “starts”', 'activity A { starts | }', ['with'], ['2026']],
  ['next line while a value is missing', 'activity A {\n  owner\n  ta|\n}', ['takes'], []],
  ['after nonsense on the line', 'activity A {\n  owner ]] 7 owner |\n}\nrole X', ['X'], []],
  ['an element without a name', 'activity {\n  ta|\n}', ['takes'], ['goal']],
  ['braces that are not closed', 'goal G {\n  owner X\nrole R {\n  man|', ['mandate'], ['measure']],
];

describe('completion offers', () => {
  test.each(places)('%s', async (_what, marked, offered, not) => {
    const found = await labels(marked);
    expect(found).toEqual(expect.arrayContaining(offered));
    expect(found.filter((label) => not.includes(label))).toEqual([]);
  });

  test('days that are often meant, and those of the plan', async () => {
    const head = 'plan P { starts 2026-01-12 due 2027-06-30 as of 2026-05-04 }\n';
    const list = await complete(`${head}activity A { not before | }`);
    const details = Object.fromEntries((list?.items ?? []).map(({ detail, label }) => [detail, label]));
    expect(details).toMatchObject({
      "the plan's start": '2026-01-12',
      "the plan's due day": '2027-06-30',
      "the plan's as-of day": '2026-05-04',
    });
    const now = new Date();
    const today = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
    expect(details.today).toBe(today.toISOString().slice(0, 10));
    const monday = new Date(`${details['next Monday']}T00:00:00Z`);
    expect(monday.getUTCDay()).toBe(1);
    expect(monday.getTime()).toBeGreaterThan(today.getTime());
    expect(details['end of the quarter']).toMatch(/-(03-31|06-30|09-30|12-31)$/);
  });

  test('periods only where a period can stand', async () => {
    expect(await labels('goal G { target 3 by 20| }')).toContain(`${new Date().getFullYear()}`);
    expect(await labels('activity A { due 20| }')).not.toContain(`${new Date().getFullYear()}`);
  });

  test('nothing within a text or comment', async () => {
    for (const marked of [
      'goal "a | b"',
      'goal G { why "a |',
      '// a |',
      '/* a\n | */',
      'goal G """\n | \n"""',
    ]) {
      expect(await labels(marked), marked).toEqual([]);
    }
  });
});

describe('a choice', () => {
  test('replaces what is typed, with its qualifier', async () => {
    const { text, position } = atCursor(`${use}activity A { after Pilot.Tr| }`);
    const item = await itemOf('Pilot.Train', `${use}activity A { after Pilot.Tr| }`);
    expect(applied(text, item)).toBe(`${use}activity A { after Pilot.Train }`);
    expect(item.textEdit).toMatchObject({ range: { end: position } });
  });

  test('shows title, file and documentation', async () => {
    const item = await itemOf('Nurse', `${use}/** Who runs. */\nrole Runner "Løper"\ngoal G { owner | }`);
    expect(item.detail).toBe('Sykepleier på natt · people.varde');
    const runner = await itemOf('Runner', '/** Who runs. */\nrole Runner "Løper"\ngoal G { owner | }');
    expect(runner.documentation).toMatchObject({ value: 'Who runs.' });
  });

  test('of a kind is a whole element to fill in, and parses', async () => {
    for (const kind of await labels('|')) {
      const item = await itemOf(kind, '|');
      if (kind === 'use' || kind === 'a whole plan to begin with') continue;
      expect(item.insertTextFormat, kind).toBe(2);
      expect(item.textEdit?.newText, kind).toMatch(new RegExp(`^${kind} `));
    }
    expect((await itemOf('activity', '|')).textEdit?.newText).toBe(
      [
        'activity $' + '{1:Name} "$' + '{2:Title}" {',
        '\tis $3',
        '\towner $4',
        '\tby $5',
        '\ttakes $' + '{6:5d}',
        '\t$7',
        '}',
      ].join('\n'),
    );
  });

  test('completes words that belong together', async () => {
    expect(await labels('activity A { no| }')).toContain('not before');
    expect(await labels('activity A { as| }')).toContain('as late as possible');
    expect(await labels('role R { h| }')).toContain('held by');
  });
});

describe('a long list', () => {
  test('is cut, says so, and narrows while typing', async () => {
    const list = await complete('use "many.varde"\ngoal G { owner | }');
    expect(list?.isIncomplete).toBe(true);
    expect(list?.items).toHaveLength(100);
    const narrowed = await complete('use "many.varde"\ngoal G { owner R29| }');
    expect(narrowed?.isIncomplete).toBe(false);
    expect(narrowed?.items.map(({ label }) => label)).toContain('R299');
  });
});

describe('a space', () => {
  const typed = { triggerKind: 2, triggerCharacter: ' ' };

  test('opens the list where a value is missing', async () => {
    expect((await complete(`${use}goal G { owner | }`, typed))?.items.length).toBeGreaterThan(0);
  });

  test('does not where what stands before is whole', async () => {
    expect(await complete(`${use}goal G { owner Nurse | }`, typed)).toBeNull();
    expect(await complete('goal G {\n  |\n}', typed)).toBeNull();
  });
});

async function itemOf(label: string, marked: string): Promise<CompletionItem> {
  const item = (await complete(marked))?.items.find((each) => each.label === label);
  if (!item) throw new Error(`“${label}” is not offered in ${marked}`);
  return item;
}

/** The text once the item has been chosen. */
function applied(text: string, { textEdit }: CompletionItem): string {
  if (!textEdit || !('range' in textEdit)) throw new Error('The item edits nothing.');
  const document = TextDocument.create('file:///plan.varde', 'varde', 1, text);
  return TextDocument.applyEdits(document, [textEdit]);
}
