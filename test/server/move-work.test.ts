import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Client } from './client.ts';
import { offered } from './workbench.ts';

let client: Client;
beforeAll(async () => {
  client = await Client.start({});
});
afterAll(() => client.stop());

describe('moving to another phase', () => {
  const files = {
    'plan.varde': `use "later.varde"
role Head

phase Prepare {
  activity Map "Kartlegge" {
    owner Head
    after Start
    note """
      Two lines,
        the second deeper.
    """
  }

  milestone Start
  milestone Ready { after Map }
}

phase Pilot {
  activity Run { after Prepare.Map }
}

phase Bare "Tom"
view All as gantt { include Prepare.Map }
`,
    'later.varde': 'phase Later {}\n',
  };
  const at = (marked: string) => ({
    ...files,
    'plan.varde': files['plan.varde'].replace(marked.replace('|', ''), marked),
  });

  test('takes the text with it, and names what it and others refer to so that they mean the same', async () => {
    const { titles, done } = await offered(client, at('activity M|ap'), 'refactor.move');
    expect(titles).toEqual([
      'Move to the phase `Pilot`',
      'Move to the phase `Bare`',
      'Move to the phase `Later`',
    ]);
    expect(await done('Move to the phase `Pilot`')).toEqual({
      'plan.varde': `use "later.varde"
role Head

phase Prepare {
  milestone Start
  milestone Ready { after Map }
}

phase Pilot {
  activity Run { after Pilot.Map }

  activity Map "Kartlegge" {
    owner Head
    after Start
    note """
      Two lines,
        the second deeper.
    """
  }
}

phase Bare "Tom"
view All as gantt { include Pilot.Map }
`,
    });
  });

  test('is not offered into a phase that the work holds itself', async () => {
    const { titles } = await offered(client, {
      'plan.varde': 'activity O|uter {\n  phase Inner {}\n}\nphase Other {}\n',
    });
    expect(titles.filter((title) => title.startsWith('Move'))).toEqual(['Move to the phase `Other`']);
  });

  test('gives a phase the braces that it lacks', async () => {
    const { done } = await offered(client, at('milestone St|art'), 'refactor.move');
    const { 'plan.varde': text } = await done('Move to the phase `Bare`');
    expect(text).toContain('phase Bare "Tom" {\n  milestone Start\n}\n');
    expect(text).toContain('  }\n\n  milestone Ready');
  });

  test('into another file lets that use what is referred to', async () => {
    const { done } = await offered(client, at('activity M|ap'), 'refactor.move');
    expect(await done('Move to the phase `Later`')).toMatchObject({
      'later.varde': `use "plan.varde"
phase Later {
  activity Map "Kartlegge" {
    owner Head
    after Start
    note """
      Two lines,
        the second deeper.
    """
  }
}
`,
      'plan.varde': expect.stringContaining('include Later.Map'),
    });
  });

  test('longer names are written where a short one would come to mean something else', async () => {
    const { done } = await offered(client, {
      'plan.varde': `phase One {
  milestone Done
  activity D|o { after Done }
}
phase Two {
  milestone Done
}
`,
    });
    expect(await done('Move to the phase `Two`')).toEqual({
      'plan.varde': `phase One {
  milestone Done
}
phase Two {
  milestone Done
  activity Do { after One.Done }
}
`,
    });
  });

  test('is refused where the phase has such an element, or where something could not be named any more', async () => {
    const twice = await offered(client, {
      'plan.varde': 'phase One { activity D|o }\nphase Two { activity Do }\n',
    });
    await expect(twice.done('Move to the phase `Two`')).rejects.toThrow(
      'There is an activity `Two.Do` already.',
    );
    const hidden = await offered(client, {
      'plan.varde': `phase One {
  activity D|o
}
phase Two {
  phase Two {
    milestone Do
    gate End { after One.Do }
  }
}
`,
    });
    await expect(hidden.done('Move to the phase `Two`')).rejects.toThrow(
      '`One.Do` in line 7 of plan.varde would then mean nothing that fits there.',
    );
  });

  test('is offered for what is done, not for phases or roles', async () => {
    expect((await offered(client, at('phase Pi|lot'), 'refactor.move')).titles).toEqual([]);
    expect((await offered(client, at('role He|ad'), 'refactor.move')).titles).toEqual([]);
  });
});
