import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Client } from './client.ts';
import { offered } from './workbench.ts';

let client: Client;
beforeAll(async () => {
  client = await Client.start({});
});
afterAll(() => client.stop());

describe('adding properties', () => {
  test('writes those that are missing, before what is nested', async () => {
    const { done } = await offered(client, {
      'plan.varde': 'role Kari\nactivity M|ap {\n  by Kari\n\n  // The first step.\n  activity Ask\n}\n',
    });
    expect(await done('Add `owner`, `takes`')).toEqual({
      'plan.varde':
        'role Kari\nactivity Map {\n  by Kari\n  owner Someone\n  takes 5d\n\n  // The first step.\n  activity Ask\n}\n',
    });
  });

  test('gives an element the block that it lacks', async () => {
    const { done } = await offered(client, { 'plan.varde': 'risk Resis|tance "Motstand" #hr\n' });
    expect(await done('Add `likelihood`, `impact`, `cause`, `consequence`, `owner`, `response`')).toEqual({
      'plan.varde': `risk Resistance "Motstand" #hr {
  likelihood 3
  impact 3
  cause ""
  consequence ""
  owner Someone
  response reduce ""
}
`,
    });
  });

  test('counts what says the same in other words', async () => {
    const { titles } = await offered(client, {
      'plan.varde': 'role Kari\nactivity M|ap { owner Kari by Kari effort 20d }\n',
    });
    expect(titles).toEqual(expect.not.arrayContaining([expect.stringMatching(/^Add/)]));
  });
});
