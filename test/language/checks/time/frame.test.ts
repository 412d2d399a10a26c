import { describe, expect, test } from 'vitest';
import { findingsOf, mended, planText, saidBy } from '../findings.ts';

describe('missed-deadline', () => {
  const said = (head: string, rest: string) => saidBy('missed-deadline', `starts 2026-03-02 ${head}`, rest);

  test('says by how many working days, and what drives it', async () => {
    expect(
      await said(
        '',
        `activity A "Build" { takes 10d }
        activity B "Test" { takes 2d after A due 2026-03-13 }`,
      ),
    ).toEqual([
      '2026-03-13: “Test” ends on 17 March 2026, 2 working days after its deadline 13 March 2026: it waits for “Build”.',
    ]);
  });

  test('names the work with which a phase or the plan ends', async () => {
    const late = `phase P {
        due 2026-03-10
        activity A { takes 3d }
        activity B { takes 10d not before 2026-03-03 }
      }`;
    expect(await said('due 2026-03-13', late)).toEqual([
      '2026-03-13: “Test” ends on 16 March 2026, 1 working day after its deadline 13 March 2026, because of “B”: it is not to begin before 3 March 2026.',
      '2026-03-10: “P” ends on 16 March 2026, 4 working days after its deadline 10 March 2026, because of “B”: it is not to begin before 3 March 2026.',
    ]);
  });

  test('counts calendar days where a milestone misses its deadline over a weekend', async () => {
    expect(await said('', 'milestone M { on 2026-03-15 due 2026-03-13 }')).toEqual([
      '2026-03-13: “M” ends on 15 March 2026, 2 calendar days after its deadline 13 March 2026: the date is fixed.',
    ]);
  });

  test('is silent on the day itself, of what is done, and of recurring work after the end of the plan', async () => {
    expect(
      await said(
        'due 2026-03-06',
        `activity A { takes 5d due 2026-03-06 }
        activity B { takes 5d done 100% due 2026-03-03 }
        activity C { every month until 2026-12 }`,
      ),
    ).toEqual([]);
  });
});

describe('outside-plan', () => {
  const said = (rest: string) => saidBy('outside-plan', 'starts 2026-03-02 due 2026-06-30', rest);

  test('finds dates before the plan starts and after it is due', async () => {
    expect(
      await said(
        'activity A { takes 1d starts 2025-03-09 } gate G { on 2027-04-01 } activity B { due 2026-07 }',
      ),
    ).toEqual([
      '2025-03-09: “A” is to start on 9 March 2025, before the plan starts on 2 March 2026.',
      '2027-04-01: “G” is to be on 1 April 2027, after the plan is due on 30 June 2026.',
      '2026-07: “B” is due on 31 July 2026, after the plan is due on 30 June 2026.',
    ]);
  });

  test('is silent on the first and the last day, and where the plan has no frame', async () => {
    expect(await said('activity A { starts 2026-03-02 ends 2026-06-30 }')).toEqual([]);
    expect(await saidBy('outside-plan', '', 'activity A { takes 1d starts 1999-01-04 }')).toEqual([]);
  });
});

describe('closed-day', () => {
  const head = 'starts 2026-03-02 calendar NO';
  const said = (rest: string) => saidBy('closed-day', head, rest);

  test('finds a start and an end on closed days, and offers the day that counts', async () => {
    const rest = 'activity A { starts 2026-05-17 ends 2026-05-25 }';
    expect(await said(rest)).toEqual([
      '2026-05-17: “A” starts on 17 May 2026, when its calendar is closed; 18 May 2026 counts instead.',
      '2026-05-25: “A” ends on 25 May 2026, when its calendar is closed; 22 May 2026 counts instead.',
    ]);
    const [finding] = await findingsOf(head, rest);
    expect(finding && mended(planText(head, rest), finding)).toContain('starts 2026-05-18 ends');
  });

  test('tells a start and an end on the same closed day apart', async () => {
    expect(await said('activity A { starts 2026-05-17 ends 2026-05-17 }')).toEqual([
      '2026-05-17: “A” starts on 17 May 2026, when its calendar is closed; 18 May 2026 counts instead.',
      '2026-05-17: “A” ends on 17 May 2026, when its calendar is closed; 15 May 2026 counts instead.',
    ]);
  });

  test('is silent on working days, and of milestones, which fall on any day', async () => {
    expect(await said('activity A { takes 2d starts 2026-05-18 } milestone M { on 2026-05-17 }')).toEqual([]);
  });
});

describe('late-phase', () => {
  const said = (rest: string) => saidBy('late-phase', 'starts 2026-03-02', rest);

  test('finds a phase that ends after its baseline', async () => {
    expect(await said('phase P { baseline 2026-03-02 .. 2026-03-04 activity A { takes 5d } }')).toEqual([
      '2026-03-02 .. 2026-03-04: “P” ends on 6 March 2026, 2 working days later than its baseline, 4 March 2026.',
    ]);
  });

  test('is silent of a phase that keeps its baseline or has none', async () => {
    expect(
      await said(`phase P { baseline 2026-03-02 .. 2026-03-06 activity A { takes 5d } }
        phase Q { activity A { takes 50d } }`),
    ).toEqual([]);
  });
});
