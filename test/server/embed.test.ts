import { afterAll, beforeAll, expect, test } from 'vitest';
import { EmbedRequest } from '../../server/protocol/diagrams.ts';
import { Client } from './client.ts';

const whole = `plan Garden "A garden" { starts 2027-03-01 }
activity Dig "Dig <b>deep</b>" { takes 3d }
process Water "Water it" { step Carry "Carry water" }
view Soon "What is soon" as kanban { include Dig }
`;

let client: Client;
beforeAll(async () => {
  client = await Client.start(
    { 'garden/plan.varde': whole, 'garden/tools.varde': 'role Smith\n' },
    { locale: 'nb' },
  );
});
afterAll(() => client.stop());

function embed(wanted: EmbedRequest.Embed): Promise<EmbedRequest.Result> {
  return client.request(EmbedRequest.method, { page: client.uri('docs/page.md'), embed: wanted });
}
const fence = (text: string, info = '') => embed({ type: 'fence', text: `${text}\n`, info });
const image = (address: string) => embed({ type: 'image', address });

test('a fence that names a picture shows it, with the files that it depends on', async () => {
  const picture = await fence('../garden/plan.varde gantt');
  expect(picture).toMatchObject({
    type: 'picture',
    plan: 'A garden',
    files: [client.uri('garden/plan.varde')],
  });
  expect((picture as EmbedRequest.Picture).diagram.mermaid).toContain('Dig #60;b#62;deep');
});

test.each([
  ['Soon', 'What is soon'],
  ['lanes of Water', 'Process: Water it'],
])('“%s” is found by its name, in a fence, behind a fence and in an address', async (words, title) => {
  const shown = { type: 'picture', diagram: { title } };
  expect(await fence(`../garden/plan.varde ${words}`)).toMatchObject(shown);
  expect(await fence(whole, words)).toMatchObject(shown);
  expect(await image(`varde:../garden/plan.varde#${encodeURIComponent(words)}`)).toMatchObject(shown);
});

test('plans in fences are apart from each other and from the workspace', async () => {
  const [one, other] = await Promise.all([fence(whole), fence(whole.replace('A garden', 'Another garden'))]);
  expect([one, other]).toMatchObject([
    { type: 'picture', plan: 'A garden', files: [] },
    { type: 'picture', plan: 'Another garden', files: [] },
  ]);
  expect(await client.request('workspace/symbol', { query: 'Dig' })).toHaveLength(1);
});

test('a plan that is broken is drawn as far as it is whole, and says what is wrong', async () => {
  const picture = await fence(`${whole}activity }\n`);
  expect(picture).toMatchObject({ type: 'picture', problem: expect.any(String) });
});

test('a fence that holds no whole plan stays text', async () => {
  expect(await fence('activity Dig { takes 3d }')).toEqual({ type: 'text' });
});

test.each([
  ['garden/plan.varde gantt', 'Det er ingen plan «garden/plan.varde»'],
  ['../../../etc/plan.varde gantt', 'Det er ingen plan «../../../etc/plan.varde»'],
  ['../garden/plan.varde gant', 'Planen har ikke noe bilde «gant». Den har:'],
  ['../garden/plan.varde lanes of Fire', 'Planen har ikke noe bilde «lanes of Fire».'],
  ['../garden/plan.varde gantt as table', 'ber ikke om noe bilde. Skriv det slik: plan.varde gantt'],
])('“%s” is answered in the language of the reader', async (words, says) => {
  expect(await fence(words)).toMatchObject({ type: 'message', message: expect.stringContaining(says) });
});

test('an address that cannot be read says so', async () => {
  expect(await image('varde:%')).toMatchObject({
    type: 'message',
    message: expect.stringContaining('varde:%'),
  });
});
