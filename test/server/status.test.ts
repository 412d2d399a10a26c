import { afterAll, beforeAll, expect, test } from 'vitest';
import { StatusRequest } from '../../server/protocol/plans.ts';
import { Client } from './client.ts';

const plan = (due: string) =>
  `use "people.varde"\nplan Watch "Night watch" { locale en starts 2026-01-12 ${due} owner Lead }\n` +
  'activity Teach "Teach" { takes 5d owner Lead by Lead }\n';
const files = { 'plan.varde': plan(''), 'people.varde': 'role Lead "The lead" { held by "Kari" }\n' };

let client: Client;
beforeAll(async () => {
  client = await Client.start(files, { settings: { language: 'auto' } });
});
afterAll(() => client.stop());

const status = (path = 'plan.varde') =>
  client.request<StatusRequest.Result>(StatusRequest.method, { uri: client.uri(path) });

test('says when the plan ends, also for a file that it uses', async () => {
  expect((await status()).text).toContain('ends 16 Jan 2026');
  expect(await status('people.varde')).toEqual(await status());
});

test('says how many working days are left, or are missing, until the plan is due', async () => {
  await client.edit('plan.varde', plan('due 2026-01-27'));
  expect((await status()).text).toMatch(/ · ends 16 Jan 2026 · 7 days of slack$/);
  await client.edit('plan.varde', plan('due 2026-01-15'));
  expect((await status()).text).toMatch(/ · ends 16 Jan 2026 · 1 day late$/);
  await client.edit('plan.varde', plan(''));
  expect((await status()).text).toMatch(/ends 16 Jan 2026$/);
});

test('counts what is wrong in every file of the plan, as the text is when it is asked', async () => {
  const before = await status();
  expect(before.text).toMatch(/^1 warning · /);
  await client.edit('people.varde', 'role Lead "The lead" { held by "Kari" reports to Nobody }\n');
  const now = await status();
  expect(now).toMatchObject({
    text: expect.stringMatching(/^1 error/),
    problems: 1,
    action: 'Show Problems',
  });
  await client.edit('people.varde', files['people.varde']);
  expect(await status()).toEqual(before);
});

test('speaks the language of the reader, who is told to ask again for it', async () => {
  client.changedPlans.length = 0;
  await client.set({ language: 'nb' });
  await client.until(() => client.changedPlans.some(({ uris }) => uris.includes(client.uri('plan.varde'))));
  expect((await status()).text).toContain('slutter 16. jan. 2026');
});
