import { afterAll, beforeAll, expect, test } from 'vitest';
import { Client } from './client.ts';
import { offered } from './workbench.ts';

let client: Client;
beforeAll(async () => {
  client = await Client.start({});
});
afterAll(() => client.stop());

const head = 'plan P {\n  starts 2026-03-02\n}\n';

test('a quick fix writes to the file in which the mend belongs', async () => {
  const phase = 'phase Prepare {\n  activity Map { takes 2d }\n}\n';
  const { done } = await offered(client, {
    'plan.varde': `use "people.varde"\nuse "work.varde"\n${head}`,
    'people.varde': 'stakeholder Un|ion "The union" { influence high }\n',
    'work.varde': `use "people.varde"\n${phase}`,
  });
  expect(await done('Add anchoring for “The union”')).toEqual({
    'work.varde': `use "people.varde"
phase Prepare {
  activity Map { takes 2d }

  activity AnchoringUnion "Anchoring: The union" {
    is anchoring
    for Union
    takes 1d
    starts with Prepare.Map
  }
}
`,
  });
});

test('fixing all mends what is only counted, too', async () => {
  const lines = Array.from(
    { length: 25 },
    (_, at) => `indicator I${at}\ngoal G${at} { measure I${at} baseline ${at} on 2026-01 }\n`,
  );
  const { done } = await offered(
    client,
    { 'plan.varde': `|${head}${lines.join('')}` },
    'source.fixAll.varde',
  );
  expect(await done('Fix all that leaves no doubt')).toEqual({
    'plan.varde': `${head}${lines
      .map((line, at) => line.replace('\n', ` { values 2026-01: ${at} }\n`))
      .join('')}`,
  });
});
