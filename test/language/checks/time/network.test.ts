import { describe, expect, test } from 'vitest';
import { findingsOf, saidBy } from '../findings.ts';

const head = 'starts 2026-03-02';

describe('dependency-cycle', () => {
  const said = (rest: string) => saidBy('dependency-cycle', head, rest);

  test('shows a whole loop at the dependency that closes it, with every part of it as a related place', async () => {
    const rest = `activity A "Draft" { takes 1d after C }
      activity B "Review" { takes 1d after A }
      activity C "Print" { takes 1d after B + 2d }`;
    expect(await said(rest)).toEqual([
      'C: “Draft”, “Review” and “Print” wait for one another in a loop, so none of them has dates.',
    ]);
    const [finding] = await findingsOf(head, rest);
    expect(finding).toMatchObject({ severity: 'error', element: 'A' });
    expect(finding?.related.map(({ message }) => message)).toEqual([
      '“Draft” waits for “Print”.',
      '“Review” waits for “Draft”.',
      '“Print” waits for “Review”.',
    ]);
  });

  test('names phases that a loop leads through', async () => {
    const rest = `phase P { activity In { takes 1d after Out } }
      activity Out { takes 1d after P }`;
    const [finding] = await findingsOf(head, rest);
    expect(finding?.related.map(({ message }) => message)).toEqual([
      '“P” ends with “In”, which is part of it.',
      '“Out” waits for “P”.',
      '“In” waits for “Out”.',
    ]);
  });

  test('finds work that waits for itself or for the phase that it is part of', async () => {
    expect(await said('activity A { takes 1d after A }')).toEqual([
      'A: “A” waits for itself, so it has no dates.',
    ]);
    expect(await said('phase P { activity A { takes 1d after P } }')).toEqual([
      'P: “A” waits for “P”, which it is part of; that does not count.',
    ]);
    expect(await said('phase P { after P.A activity A { takes 1d } }')).toEqual([
      'P.A: “P” waits for “A”, which is part of it; that does not count.',
    ]);
  });

  test('is silent where paths only meet again', async () => {
    expect(
      await said(`activity A { takes 1d }
        activity B { takes 1d after A }
        activity C { takes 1d after A, B }`),
    ).toEqual([]);
  });
});

describe('contradicting-dates', () => {
  const said = (rest: string) => saidBy('contradicting-dates', head, rest);

  test('finds a fixed date that a predecessor does not allow', async () => {
    expect(
      await said(`activity A { takes 5d }
        activity B { takes 1d starts 2026-03-05 after A }
        milestone M { on 2026-03-03 after A, B }`),
    ).toEqual([
      '2026-03-05: “B” is to start on 5 March 2026, but it waits for “A”, which ends on 6 March 2026. The date stands.',
      '2026-03-03: “M” is to be on 3 March 2026, but it waits for “A”, which ends on 6 March 2026 and “B”, which ends on 5 March 2026. The date stands.',
    ]);
  });

  test('finds an end before the start', async () => {
    expect(await said('activity A { starts 2026-03-05 ends 2026-03-03 }')).toEqual([
      '2026-03-03: “A” ends on 3 March 2026, before it starts; it counts as one day.',
    ]);
  });

  test('is silent where the date can be kept', async () => {
    expect(await said('activity A { takes 3d } activity B { takes 1d starts 2026-03-05 after A }')).toEqual(
      [],
    );
  });
});

describe('endless-predecessor', () => {
  const said = (rest: string) => saidBy('endless-predecessor', head, rest);

  test('finds work that waits for what recurs without an end', async () => {
    expect(await said('activity A { every week } activity B { takes 1d after A }')).toEqual([
      'B: “B” waits for “A”, which recurs without an end; its first time counts.',
    ]);
  });

  test('is silent where it ends', async () => {
    expect(await said('activity A { every week until 2026-05 } activity B { takes 1d after A }')).toEqual([]);
  });
});
