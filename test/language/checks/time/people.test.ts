import { describe, expect, test } from 'vitest';
import { findingsOf, saidBy } from '../findings.ts';

const head = 'starts 2026-03-02';

describe('overloaded', () => {
  const said = (rest: string) => saidBy('overloaded', head, rest);

  test('says when, and by how much, at the role', async () => {
    const rest = `role Nurse "Nurse" { capacity 50% }
      activity A { takes 10d by Nurse 40% }
      activity B { takes 3d by Nurse 40% not before 2026-03-05 }`;
    expect(await said(rest)).toEqual([
      'Nurse: “Nurse” is asked for up to 80% of a full-time week from 5 March 2026 to 9 March 2026 and has 50% to give: 30% too much.',
    ]);
    const [finding] = await findingsOf(head, rest);
    expect(finding?.related.map(({ message }) => message)).toEqual([
      '“A” asks for its share then.',
      '“B” asks for its share then.',
    ]);
  });

  test('is silent where the shares fit, where none are written, and of what is done', async () => {
    expect(
      await said(`role Nurse
        team Ward
        activity A { takes 5d by Nurse 60% }
        activity B { takes 5d by Nurse 40% }
        activity C { takes 5d by Nurse }
        activity D { takes 5d by Nurse 100% done 100% }
        activity E { takes 5d by Ward 300% }`),
    ).toEqual([]);
  });
});

describe('effort-without-people', () => {
  test('finds an effort that nobody makes', async () => {
    expect(await saidBy('effort-without-people', head, 'activity A { effort 5d }')).toEqual([
      '5d: “A” is an effort with nobody to make it; one full-time person is assumed.',
    ]);
  });

  test('is silent where somebody does', async () => {
    expect(await saidBy('effort-without-people', head, 'role R activity A { effort 5d by R }')).toEqual([]);
  });
});

describe('no-working-day', () => {
  test('finds one calendar once, where it is declared', async () => {
    const never = `calendar Never { week sat closed 1999-01-01 .. 2100-12-31 }
      role Ghost { calendar Never }
      activity A { takes 2d by Ghost }
      activity B { takes 2d by Ghost }`;
    expect(await saidBy('no-working-day', head, never)).toEqual([
      'Never: “Never” leaves too few days to work on: “A” and “B” have no dates.',
    ]);
  });

  test('finds calendars that have no day in common at the work that needs one', async () => {
    const apart = `calendar Weekend { week sat, sun }
      calendar Weekdays { week mon..fri }
      role Sitter { calendar Weekend }
      role Clerk { calendar Weekdays }
      activity A { takes 2d by Sitter, Clerk }`;
    expect(await saidBy('no-working-day', head, apart)).toEqual([
      'A: “Weekdays” and “Weekend” leave too few days to work on: “A” has no dates.',
    ]);
  });

  test('is silent where there are days', async () => {
    expect(await saidBy('no-working-day', head, 'role R activity A { takes 1d by R }')).toEqual([]);
  });
});
