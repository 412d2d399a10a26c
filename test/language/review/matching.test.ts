import { describe, expect, test } from 'vitest';
import { reviewOf } from '../../../language/review/review.ts';
import { reviewOfTexts, versionOf } from './versions.ts';

const shapes = async (before: string, after: string) =>
  (await reviewOfTexts(before, after)).changes.map((change) =>
    change.type === 'changed'
      ? [change.before, change.element, ...change.properties.map(({ property }) => property)].join(' ')
      : `${change.type} ${change.element}`,
  );

describe('an element is found again', () => {
  test('under its name, whatever else stands in it', async () => {
    expect(await shapes('activity A "Buy" { takes 2d }', 'activity A "Sell" { takes 3d }')).toEqual([
      'A A title takes',
    ]);
  });

  test('under another name, with all that it encloses', async () => {
    const inside = '"Prepare" { activity A "Buy" { takes 2d } milestone M "Bought" { after A } }';
    expect(await shapes(`phase Prep ${inside}`, `phase Prepare ${inside}`)).toEqual(['Prep Prepare']);
  });

  test('in another place', async () => {
    expect(
      await shapes(
        'phase A "A" { activity X "Buy" { takes 2d } } phase B "B" { activity Y "Y" { takes 1d } }',
        'phase A "A" { activity Z "Z" { takes 1d } } phase B "B" { activity Y "Y" { takes 1d } activity X "Buy" { takes 2d } }',
      ),
    ).toEqual(['added A.Z', 'A.X B.X']);
  });

  test('under another name and title that is much like it', async () => {
    expect(
      await shapes(
        'role R "R"\nactivity Course "Kurs for lærere" { takes 3d owner R is training }',
        'role R "R"\nactivity Training "Kurs for alle lærere" { takes 3d owner R is training }',
      ),
    ).toEqual(['Course Training title']);
  });
});

test('a reference to what has been renamed is no change', async () => {
  expect(
    await shapes(
      'role Lead "Lead" activity A "A" { takes 1d owner Lead }',
      'role Boss "Lead" activity A "A" { takes 1d owner Boss }',
    ),
  ).toEqual(['Lead Boss']);
});

test('another kind of the same name is another element', async () => {
  expect(await shapes('role R "R"', 'team R "R"')).toEqual(['added R', 'removed R']);
});

test('files that are moved around show nothing', async () => {
  const activity = 'activity A "A" { takes 2d }\n';
  const plan = 'plan P "P" { starts 2026-01-05 }\n';
  const review = reviewOf(
    await versionOf({ 'plan.varde': `${plan}${activity}` }),
    await versionOf({ 'plan.varde': `use "more/a.varde"\n${plan}`, 'more/a.varde': `// here\n${activity}` }),
  );
  expect(review.changes).toEqual([]);
  expect(review.moves).toEqual([]);
  expect(review.findings).toEqual({ appeared: [], gone: [] });
});
