import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Client } from './client.ts';
import { offered } from './workbench.ts';

let client: Client;
beforeAll(async () => {
  client = await Client.start({});
});
afterAll(() => client.stop());

describe('extracting to a new file', () => {
  test('moves the elements with their comments, and lets each file use what it needs', async () => {
    const { done } = await offered(client, {
      'people.varde': 'role Head\n',
      'plan.varde': `use "people.varde"
use innovation

plan Night { owner Head }

// A heading of its own.

/** Who are there at night. */
stake«holder NightStaff "Nattpersonalet" { part of Staff }  // all of them

role Guard {
  reports to Head
  covers innovation.SharedLeadership
}»

stakeholder Staff
goal Calm { owner Guard }
`,
    });
    expect(await done('Extract to a new file `night-staff.varde`')).toEqual({
      'night-staff.varde': `use "people.varde"
use innovation
use "plan.varde"

/** Who are there at night. */
stakeholder NightStaff "Nattpersonalet" { part of Staff }  // all of them

role Guard {
  reports to Head
  covers innovation.SharedLeadership
}
`,
      'plan.varde': `use "people.varde"
use innovation
use "night-staff.varde"

plan Night { owner Head }

// A heading of its own.

stakeholder Staff
goal Calm { owner Guard }
`,
    });
  });

  test('takes the element whose heading the cursor is in, and a name that is free', async () => {
    const { titles, done } = await offered(
      client,
      { 'plan.varde': 'role Head\nph|ase Work { milestone Done }\n', 'work.varde': 'role Other\n' },
      'refactor.extract',
    );
    expect(titles).toEqual(['Extract to a new file `work-2.varde`']);
    expect(await done('Extract to a new file `work-2.varde`')).toEqual({
      'plan.varde': 'use "work-2.varde"\nrole Head\n',
      'work-2.varde': 'phase Work { milestone Done }\n',
    });
  });

  test('leaves no gap where the last elements stood', async () => {
    const { done } = await offered(client, {
      'plan.varde': 'role Head\n\n«role First\n\nrole Second»\n',
    });
    expect(await done('Extract to a new file `first.varde`')).toEqual({
      'first.varde': 'role First\n\nrole Second\n',
      'plan.varde': 'use "first.varde"\nrole Head\n',
    });
  });

  test('is not offered for the plan itself, for all there is, or within an element', async () => {
    const none = async (text: string) =>
      expect((await offered(client, { 'plan.varde': text }, 'refactor.extract')).titles).toEqual([]);
    await none('plan N|ight\ngoal Calm\n');
    await none('«role A\nrole B»\n');
    await none('role A\nphase P { mile|stone Done }\n');
  });

  test('is called as the first element that has a name', async () => {
    const text = '«goal\nrole Guard»\nrole Head\n';
    const { titles } = await offered(client, { 'plan.varde': text }, 'refactor.extract');
    expect(titles).toEqual(['Extract to a new file `guard.varde`']);
  });
});

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
