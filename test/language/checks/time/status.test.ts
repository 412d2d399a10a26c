import { describe, expect, test } from 'vitest';
import { saidBy } from '../findings.ts';

const head = 'starts 2026-03-02 as of 2026-03-16';

describe('overdue', () => {
  const said = (rest: string) => saidBy('overdue', head, rest);

  test('finds what should have begun or ended by the dates without the forecast', async () => {
    expect(
      await said(`activity A { takes 20d }
        activity B { takes 3d done 40% }
        gate G { on 2026-03-13 }`),
    ).toEqual([
      'A: “A” should have begun on 2 March 2026, and is not marked so on the status date 16 March 2026.',
      'B: “B” should have ended on 4 March 2026, and is not marked so on the status date 16 March 2026.',
      'G: “G” should have ended on 13 March 2026, and is not marked so on the status date 16 March 2026.',
    ]);
  });

  test('is silent of what waits for something unfinished, has still time, or is done', async () => {
    expect(
      await said(`activity A { takes 20d started 2026-03-02 done 50% }
        activity B { takes 3d after A }
        phase P { after A activity C { takes 1d } }
        activity D { takes 3d done 100% }
        activity E { takes 3d starts 2026-03-16 }
        activity F { every week }
        milestone M`),
    ).toEqual([]);
  });

  test('finds what only waited for something to begin that has begun', async () => {
    expect(
      await said(`activity A { takes 20d started 2026-03-02 }
        activity B { takes 15d starts with A }
        activity C { takes 20d starts with B }`),
    ).toEqual([
      'B: “B” should have begun on 2 March 2026, and is not marked so on the status date 16 March 2026.',
    ]);
  });

  test('is silent without a status date', async () => {
    expect(await saidBy('overdue', 'starts 2020-01-01', 'activity A { takes 1d }')).toEqual([]);
  });
});

describe('finished-in-future', () => {
  const said = (rest: string) => saidBy('finished-in-future', head, rest);

  test('finds marks after the status date', async () => {
    expect(await said('activity A { takes 2d started 2026-03-17 finished 2026-03-18 }')).toEqual([
      '2026-03-17: “A” is marked as started on 17 March 2026, after the status date 16 March 2026.',
      '2026-03-18: “A” is marked as finished on 18 March 2026, after the status date 16 March 2026.',
    ]);
  });

  test('is silent on the status date itself, and without one', async () => {
    expect(await said('activity A { takes 2d started 2026-03-13 finished 2026-03-16 }')).toEqual([]);
    expect(await saidBy('finished-in-future', '', 'activity A { finished 2090-01-01 }')).toEqual([]);
  });
});
