import { describe, expect, test } from 'vitest';
import { afterFix, findingsIn, only } from '../findings.ts';

const people = `role Adviser "Adviser"
role Clerk "Clerk" { capacity 50% }
goal Home "Home"
goal Part { part of Home }`;

const plan = (name: string, rest: string, head = 'starts 2026-03-02') =>
  `use "people.varde"\nplan ${name} "${name}" { ${head} }\n${rest}`;

const portfolio = (tracks: string) => `use "a.varde"\nuse "b.varde"\nportfolio Care "Care" {\n  ${tracks}\n}`;

const files = (tracks: string, a = '', b = '', heads: readonly string[] = []) => ({
  'portfolio.varde': portfolio(tracks),
  'people.varde': people,
  'a.varde': plan('A', a, heads[0]),
  'b.varde': plan('B', b, heads[1]),
});

const said = async (rule: string, given: Parameters<typeof findingsIn>[0]) =>
  (await findingsIn(given, only(rule))).map(({ element, message }) => `${element}: ${message}`);

describe('plan-off-track', () => {
  const off = files('track Home { plans A serves Home }');

  test('finds a plan that is in no track, and offers to put it on one', async () => {
    expect(await said('plan-off-track', off)).toEqual(['B: The plan “B” is in no track of “Care”.']);
    const [finding] = await findingsIn(off, only('plan-off-track'));
    const fix = finding?.fixes?.[0];
    if (!finding || !fix) throw new Error('Nothing is offered.');
    expect(fix.title).toBe('Put it on the track “Home”');
    const after = afterFix(off, finding.uri, fix);
    expect(after['portfolio.varde']).toContain('plans A, B serves Home');
    expect(await said('plan-off-track', after)).toEqual([]);
  });

  test('is silent where every plan is in a track', async () => {
    expect(await said('plan-off-track', files('track H { plans A } track I { plans B }'))).toEqual([]);
  });
});

test('track-without-goal asks which goal, and offers the larger ones', async () => {
  const without = files('track H "H" { plans A, B }');
  expect(await said('track-without-goal', without)).toEqual([
    'Care.H: The track “H” does not say which goal it serves.',
  ]);
  const [finding] = await findingsIn(without, only('track-without-goal'));
  expect(finding?.fixes?.map(({ title }) => title)).toEqual(['Write `serves Home`']);
  expect(await said('track-without-goal', files('track H { plans A, B serves Home }'))).toEqual([]);
});

describe('shared-role-overloaded', () => {
  const tracks = 'track H { plans A, B serves Home }';
  const work = (name: string, share: number, start: string, role = 'Adviser') =>
    `activity ${name} "${name}" { by ${role} ${share}% takes 5d starts ${start} }`;

  test('adds up what plans ask at the same time', async () => {
    const given = files(tracks, work('X', 60, '2026-03-02'), work('Y', 70, '2026-03-05'));
    expect(await said('shared-role-overloaded', given)).toEqual([
      'Adviser: Several plans together ask “Adviser” for up to 130% of a full-time week from 5 March 2026 to 6 March 2026, and there is 100% to give.',
    ]);
    const [finding] = await findingsIn(given, only('shared-role-overloaded'));
    expect(finding?.related.map(({ message }) => message)).toEqual([
      '“X” asks for its share then.',
      '“Y” asks for its share then.',
    ]);
  });

  test('tells the worst time, and how many others there are', async () => {
    const given = files(
      tracks,
      `${work('X', 60, '2026-03-02')} ${work('Z', 90, '2026-05-04')}`,
      `${work('Y', 70, '2026-03-02')} ${work('W', 90, '2026-05-04')}`,
    );
    expect(await said('shared-role-overloaded', given)).toEqual([
      expect.stringMatching(/up to 180% .* from 4 May 2026 to 8 May 2026, .* It happens once more\.$/),
    ]);
  });

  test('elements of the same name in two plans are two', async () => {
    const given = files(tracks, work('X', 30, '2026-03-02', 'Clerk'), work('X', 30, '2026-03-02', 'Clerk'));
    expect(await said('shared-role-overloaded', given)).toEqual([expect.stringContaining('up to 60%')]);
  });

  test('work that two plans share is asked once', async () => {
    const shared = `use "people.varde"\n${work('X', 60, '2026-03-02')}`;
    const given = {
      ...files(tracks),
      'shared.varde': shared,
      'a.varde': `use "shared.varde"\n${plan('A', '')}`,
      'b.varde': `use "shared.varde"\n${plan('B', '')}`,
    };
    expect(await said('shared-role-overloaded', given)).toEqual([]);
  });

  test('leaves what one plan asks too much by itself to the rule about plans', async () => {
    const given = files(tracks, work('X', 120, '2026-03-02'), work('Y', 50, '2026-03-02'));
    expect(await said('shared-role-overloaded', given)).toEqual([]);
    expect(await said('overloaded', given)).toHaveLength(1);
  });

  test('each plan has its own status date: what is over there asks nothing', async () => {
    const given = files(tracks, work('X', 60, '2026-03-02'), work('Y', 70, '2026-03-02'), [
      'starts 2026-03-02',
      'starts 2026-03-02 as of 2026-03-09',
    ]);
    expect(await said('shared-role-overloaded', given)).toEqual([]);
  });

  test('is silent where there is time for both', async () => {
    expect(
      await said(
        'shared-role-overloaded',
        files(tracks, work('X', 60, '2026-03-02'), work('Y', 40, '2026-03-02')),
      ),
    ).toEqual([]);
  });
});
