import { expect, test } from 'vitest';
import type { Review } from '../../../language/review/review.ts';
import { reviewJson } from '../../../language/review/review-json.ts';
import { tablesOf } from '../../../language/review/tables.ts';
import { reviewOfTexts } from './versions.ts';

const changeRows = (review: Review) =>
  tablesOf(review)
    .find(({ rows }) => rows.some(([element]) => element?.includes(' ')))
    ?.rows.map(([, property, before, after]) => `${property}: ${before} → ${after}`);

test('values stand as the text of a plan writes them', async () => {
  const review = await reviewOfTexts(
    'calendar C "C" { week mon..wed }\nbenefit B "B" { realised 30% on 2026-12 }\nrole R "R" { capacity 50% }',
    'calendar C "C" { week tue, wed }\nbenefit B "B" { realised 42.5% on 2026-12 }\nrole R "R" { capacity 37.5% }',
  );
  expect(changeRows(review)).toEqual([
    'week: mon, tue, wed → tue, wed',
    'realised: 30% 2026-12 → 42.5% 2026-12',
    'capacity: 50% → 37.5%',
  ]);
});

test('days are told to other programs as such', async () => {
  const review = await reviewOfTexts(
    'activity A { takes 2d not before 2026-02-02 baseline 2026-01-05 .. 2026-01-06 }',
    'activity A { takes 2d not before 2026-02-03 }',
  );
  expect(reviewJson(review).changes).toMatchObject([
    {
      properties: [
        { property: 'notBefore', before: '2026-02-02', after: '2026-02-03' },
        { property: 'baseline', before: { first: '2026-01-05', last: '2026-01-06' }, after: null },
      ],
    },
  ]);
});
