import { describe, expect, test } from 'vitest';
import { findingsOf, saidBy } from '../findings.ts';

const head = 'starts 2026-03-02';

describe('big-bang', () => {
  const said = (rest: string) => saidBy('big-bang', head, rest);
  const pilot = 'activity Try { is pilot takes 5d }';

  test('finds a rollout without a pilot, the earliest of several', async () => {
    const rest = `activity Late { is rollout takes 5d after Early }
      activity Early "All wards" { is rollout takes 5d }`;
    expect(await said(rest)).toEqual(['Early: Nothing is tried out in a pilot before “All wards”.']);
    const [finding] = (await findingsOf(head, rest)).filter(({ rule }) => rule === 'big-bang');
    expect(finding?.related.map(({ message }) => message)).toEqual(['This begins too early, too.']);
  });

  test('finds a rollout that begins before the pilot ends', async () => {
    expect(await said(`${pilot} activity Roll { is rollout takes 5d starts with Try + 2d }`)).toEqual([
      'Roll: “Roll” begins on 4 March 2026, before the pilot “Try” ends on 6 March 2026.',
    ]);
  });

  test('leaves alone what comes after a pilot, is done, or cannot be dated', async () => {
    expect(await said(`${pilot} activity Roll { is rollout takes 5d after Try }`)).toEqual([]);
    expect(await said('activity Roll { is rollout takes 5d done 100% }')).toEqual([]);
    expect(await said('activity Try { is pilot after Try } activity Roll { is rollout takes 5d }')).toEqual(
      [],
    );
    expect(await said(pilot)).toEqual([]);
  });

  test('looks into a rollout that sums up its pilot and the rest', async () => {
    expect(
      await said(`activity Bring { is rollout ${pilot} activity Rest { is rollout takes 5d after Try } }`),
    ).toEqual([]);
  });
});

describe('procurement-before-needs', () => {
  const said = (rest: string) => saidBy('procurement-before-needs', head, rest);

  test('finds a procurement before anybody has looked into the needs', async () => {
    expect(await said('activity Buy { is procurement takes 5d }')).toEqual([
      'Buy: No analysis or workshop finds out about the needs before “Buy”.',
    ]);
    expect(
      await said(`activity Buy { is procurement takes 5d }
        activity Long { is analysis takes 20d } activity Ask { is workshop takes 2d }`),
    ).toEqual([
      'Buy: “Buy” begins on 2 March 2026, before any analysis or workshop has ended: “Ask”, the first, ends on 3 March 2026.',
    ]);
  });

  test('is content with the first time of a recurring workshop', async () => {
    expect(
      await said(`activity Ask { is workshop takes 1d every 4 weeks until 2026-12-31 }
        activity Buy { is procurement takes 5d after Plan } activity Plan { takes 3d }`),
    ).toEqual([]);
  });
});

describe('no-exit', () => {
  const said = (rest: string) => saidBy('no-exit', head, rest);
  const gate = 'gate GoOn { after Look criteria "Steady" }';

  test('asks for what must hold to go on', async () => {
    expect(await said('activity Try "Pilot" { is pilot takes 5d }')).toEqual([
      'Try: “Pilot” does not say what must hold before the plan goes on.',
    ]);
  });

  test.each([
    ['a gate directly after it', 'activity Look { is pilot takes 5d }'],
    [
      'a gate after what comes next',
      'activity Try { is pilot takes 5d } activity Look { takes 1d after Try }',
    ],
    ['a gate after the phase', 'phase Look { activity Try { is pilot takes 5d } }'],
    [
      'a gate after work in a phase that waits for it',
      'activity Try { is pilot takes 5d } phase Later { after Try activity Look { takes 1d } }',
    ],
  ])('is content with %s', async (_, rest) => {
    expect(await said(`${rest} ${gate}`)).toEqual([]);
  });

  test('is not content with a gate beyond the next stage', async () => {
    expect(
      await said(
        `activity Try { is pilot takes 5d } activity Look { is rollout takes 5d after Try } ${gate}`,
      ),
    ).toEqual(['Try: “Try” does not say what must hold before the plan goes on.']);
  });
});
