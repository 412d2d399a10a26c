import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Client } from './client.ts';
import { offered } from './workbench.ts';

let client: Client;
beforeAll(async () => {
  client = await Client.start({});
});
afterAll(() => client.stop());

describe('sorting phases by date', () => {
  const title = 'Sort these phases by date';

  test('puts them and their comments in the order in which they begin, those without dates last', async () => {
    const { done } = await offered(client, {
      'plan.varde': `plan Night { starts 2026-01-12 }

phase Some|day

// The last.
phase Run {
  activity Operate { after Build.Make  takes 5d }
}
goal Calm

/** The first. */
phase Build {
  activity Make { takes 5d }
}
`,
    });
    expect(await done(title)).toEqual({
      'plan.varde': `plan Night { starts 2026-01-12 }

/** The first. */
phase Build {
  activity Make { takes 5d }
}

// The last.
phase Run {
  activity Operate { after Build.Make  takes 5d }
}
goal Calm

phase Someday
`,
    });
  });

  test('sorts phases within a phase', async () => {
    const { done } = await offered(client, {
      'plan.varde': `phase All {
  phase B| { activity Two { starts 2026-03-02 } }
  phase A { activity One { starts 2026-02-02 } }
}
`,
    });
    expect(await done(title)).toEqual({
      'plan.varde': `phase All {
  phase A { activity One { starts 2026-02-02 } }
  phase B { activity Two { starts 2026-03-02 } }
}
`,
    });
  });

  test('is not offered where they are sorted', async () => {
    const { titles } = await offered(client, {
      'plan.varde':
        'phase A| { activity One { starts 2026-02-02 } }\nphase B { activity Two { starts 2026-03-02 } }\n',
    });
    expect(titles).not.toContain(title);
  });
});
