import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Client } from './client.ts';
import { offered } from './workbench.ts';

let client: Client;
beforeAll(async () => {
  client = await Client.start({});
});
afterAll(() => client.stop());

describe('extracting to a new file', () => {
  test('keeps the line ends of the file in both', async () => {
    const { done } = await offered(client, {
      'plan.varde': 'plan Night\r\n\r\nrole «Head {\r\n  capacity 50%\r\n}»\r\nrole Guard\r\n',
    });
    expect(await done('Extract to a new file `head.varde`')).toEqual({
      'head.varde': 'role Head {\r\n  capacity 50%\r\n}\r\n',
      'plan.varde': 'use "head.varde"\r\nplan Night\r\n\r\nrole Guard\r\n',
    });
  });

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
