import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Client } from './client.ts';
import { offered } from './workbench.ts';

let client: Client;
beforeAll(async () => {
  client = await Client.start({});
});
afterAll(() => client.stop());

describe('inlining a view', () => {
  test('writes its diagram into the report, and takes away a view that nothing else names', async () => {
    const { done } = await offered(client, {
      'plan.varde': 'view All "Alt" as gantt\n\nreport Board {\n  view A|ll\n  diagram risks\n}\n',
    });
    expect(await done('Show the diagram `gantt` in place of the view')).toEqual({
      'plan.varde': 'report Board {\n  diagram gantt\n  diagram risks\n}\n',
    });
  });

  test('leaves a view that is named elsewhere', async () => {
    const { done } = await offered(client, {
      'plan.varde': 'view All as gantt\nreport Board { view A|ll }\nreport Other { view All }\n',
    });
    expect(await done('Show the diagram `gantt` in place of the view')).toEqual({
      'plan.varde': 'view All as gantt\nreport Board { diagram gantt }\nreport Other { view All }\n',
    });
  });

  test('says why a view that narrows its diagram stays', async () => {
    const { actions } = await offered(
      client,
      { 'plan.varde': 'view All as gantt { depth 2 }\nreport Board { view A|ll }\n' },
      'refactor.inline',
    );
    expect(actions).toMatchObject([
      { disabled: { reason: '`All` says what to show by `depth`, which only a view can.' } },
    ]);
  });
});
