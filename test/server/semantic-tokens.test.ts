import { afterEach, expect, test } from 'vitest';
import type { SemanticTokens } from 'vscode-languageserver-protocol';
import { type Abilities, Client } from './client.ts';

const people = 'role Head "Leder"\n';
const text = `use "people.varde"
use innovation
/** Why. */
plan P "Plan" #big { locale nb owner Head }
phase Prepare {
  activity Map { by Head 50% takes 5d } // soon
  activity owner { after Prepare.Map + 2d, Nowhere covers innovation.Facts }
}
view V as gantt { include activity, Prepare }
risk R { note """One
  two""" }
`;

let client: Client;
afterEach(() => client.stop());

/** Each token of the file as \`text type modifiers\`. */
async function tokens(abilities: Abilities = {}, source = text): Promise<string[]> {
  client = await Client.start({ 'people.varde': people, 'plan.varde': source }, abilities);
  const { semanticTokensProvider } = client.capabilities;
  if (!semanticTokensProvider) throw new Error('The server has no colours.');
  const { tokenTypes, tokenModifiers } = semanticTokensProvider.legend;
  const textDocument = { uri: client.uri('plan.varde') };
  const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
  const lines = source.split('\n');
  const found: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down, right, length, type, bits] = data.slice(at, at + 5) as [
      number,
      number,
      number,
      number,
      number,
    ];
    line += down;
    character = down > 0 ? right : character + right;
    const modifiers = tokenModifiers.filter((_, bit) => bits & (1 << bit));
    found.push([lines[line]?.slice(character, character + length), tokenTypes[type], ...modifiers].join(' '));
  }
  return found;
}

const whole = [
  'use keyword',
  '"people.varde" string',
  'use keyword',
  'innovation namespace defaultLibrary',
  '/** Why. */ comment documentation',
  ...['plan keyword', 'P namespace declaration', '"Plan" string', '#big decorator'],
  ...['locale property', 'nb enumMember', 'owner property', 'Head interface'],
  ...['phase keyword', 'Prepare class declaration'],
  ...['activity keyword', 'Map function declaration', 'by property', 'Head interface', '50% number'],
  ...['takes property', '5d number', '// soon comment'],
  ...['activity keyword', 'owner function declaration', 'after property'],
  ...['Prepare class', 'Map function', '+ operator', '2d number'],
  ...['covers property', 'innovation namespace defaultLibrary', 'Facts type defaultLibrary'],
  ...['view keyword', 'V type declaration', 'as property', 'gantt enumMember'],
  ...['include property', 'activity keyword', 'Prepare class'],
  ...['risk keyword', 'R event declaration', 'note property', '"""One string', '  two""" string'],
];

test('names are coloured by what they stand for, words by how they are used', async () => {
  expect(await tokens()).toEqual(whole);
});

const capability = { requests: { full: true }, tokenTypes: [], tokenModifiers: [], formats: [] };

test('an editor that has a grammar keeps its own texts, numbers, tags and comments', async () => {
  const left = / (string|comment|comment documentation|number|decorator|operator)$/;
  const augments = { textDocument: { semanticTokens: { ...capability, augmentsSyntaxTokens: true } } };
  expect(await tokens(augments)).toEqual(whole.filter((token) => !left.test(token)));
});

test('broken text is coloured as far as it is whole', async () => {
  const found = await tokens({}, 'phase A {\n  takes\n  owner Nobody\n}\nactivity B { after A\n');
  expect(found).toEqual(expect.arrayContaining(['phase keyword', 'A class declaration', 'A class']));
});
