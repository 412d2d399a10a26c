import { afterAll, beforeAll, expect, test } from 'vitest';
import { locales } from '../../language/locale/locale.ts';
import { frameworkNames } from '../../language/syntax/library.ts';
import { NewPlanChoicesRequest, NewPlanRequest } from '../../server/protocol/plans.ts';
import { Client } from './client.ts';

let client: Client;
beforeAll(async () => {
  client = await Client.start({}, { locale: 'nb' });
});
afterAll(() => client.stop());

test('what a new plan can be made of is told in the reader’s language', async () => {
  const choices = await client.request<NewPlanChoicesRequest.Result>(NewPlanChoicesRequest.method, {});
  expect(choices.locale).toBe('nb');
  expect(choices.words.title).toBe('Hva heter planen?');
  expect(choices.locales.map(({ value }) => value)).toEqual(locales);
  expect(choices.locales).toContainEqual({ value: 'sv', title: 'Svenska' });
  expect(choices.calendars).toContainEqual({ value: 'SE', title: 'Sverige' });
  expect(choices.usualCalendars).toMatchObject({ nn: 'NO', da: 'DK' });
  expect(choices.frameworks.map(({ value }) => value)).toEqual(frameworkNames());
  for (const { value, title } of choices.frameworks) expect(title).not.toBe(value);
});

test('a new plan is answered and not written', async () => {
  const options: NewPlanRequest.Params = {
    title: 'Nattilsyn',
    locale: 'nb',
    calendar: 'NO',
    frameworks: ['innovation'],
  };
  const { folder, plan, files } = await client.request<NewPlanRequest.Result>(NewPlanRequest.method, options);
  expect(folder).toBe('Nattilsyn');
  expect(plan).toBe('plan.varde');
  expect(Object.keys(files)).toEqual(['plan.varde', 'svar.varde']);
  expect(files[plan]).toContain('plan Nattilsyn "Nattilsyn" {\n  locale nb\n  calendar NO\n  starts ');
  await client.edit('plan.varde', files[plan] ?? '');
  await client.edit('svar.varde', files['svar.varde'] ?? '');
  const problems = await client.untilProblems('plan.varde', (all) =>
    all.every(({ severity }) => severity !== 1),
  );
  expect(problems.filter(({ code }) => code === 'unknown-name')).toEqual([]);
});
