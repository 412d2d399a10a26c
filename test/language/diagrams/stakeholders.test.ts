import { expect, test } from 'vitest';
import { planOfElements, stakeholder } from '../build-plan.ts';
import { drawing } from './draw.ts';

const drawStakeholders = drawing('stakeholders');

const nurses = stakeholder('Nurses', 'Nattpersonalet', {
  interest: 'high',
  influence: 'high',
  attitude: { today: 'sceptical', needed: 'supportive' },
});
const press = stakeholder('Press', 'Lokalavisa', { interest: 'low', influence: 'medium' });
const council = stakeholder('Council', 'Kommunestyret', { influence: 'high' });

test('a point stands by interest and influence, with a colour and a mark for its attitude', () => {
  const { mermaid } = drawStakeholders(planOfElements([nurses, press]));
  expect(mermaid).toContain('  "Nattpersonalet (−)": [0.833, 0.833] color: #c2620a\n');
  expect(mermaid).toMatch(
    / {2}"Lokalavisa": \[0\.167, 0\.[45]\d\d\] color: #ffffff, stroke-color: #768390, stroke-width: 2px\n/,
  );
});

test('the quarters carry the strategies, the axes their ends', () => {
  const lines = drawStakeholders(planOfElements([nurses])).mermaid.split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      '  x-axis "Lav interesse" --> "Høy interesse"',
      '  y-axis "Lav innflytelse" --> "Høy innflytelse"',
      '  quadrant-1 "Involvere tett"',
      '  quadrant-2 "Holde tilfreds"',
      '  quadrant-3 "Følge med på"',
      '  quadrant-4 "Holde informert"',
    ]),
  );
});

test('equal titles get a number, for points are found by their labels', () => {
  const twin = { ...nurses, id: 'Other.Nurses' };
  expect(drawStakeholders(planOfElements([nurses, twin])).ids).toEqual({
    'Nattpersonalet (−)': 'Nurses',
    'Nattpersonalet 2 (−)': 'Other.Nurses',
  });
});

test('the legend says in words what the marks mean, and who is missing', () => {
  const { legend } = drawStakeholders(planOfElements([nurses, press, council]));
  expect(legend.map(({ mark, text }) => [mark, text])).toEqual([
    ['● (−)', 'Skeptisk'],
    ['○', 'Holdning ikke angitt'],
    ['–', '1 interessent mangler innflytelse eller interesse og står bare i tabellen'],
  ]);
});

test('the table has everybody, with the strategy or the two that medium lies between', () => {
  const { table } = drawStakeholders(planOfElements([nurses, press, council]));
  expect(table.rows.map((row) => row.cells)).toEqual([
    ['Nattpersonalet', 'Høy', 'Høy', 'Involvere tett', 'Skeptisk', 'Støtter'],
    ['Lokalavisa', 'Middels', 'Lav', 'Holde tilfreds / Følge med på', '', ''],
    ['Kommunestyret', 'Høy', '', '', '', ''],
  ]);
});

test('without anybody to place there is a sentence', () => {
  expect(drawStakeholders(planOfElements([])).empty).toBe('Planen har ingen interessenter ennå.');
  const unplaced = drawStakeholders(planOfElements([council]));
  expect(unplaced.empty).toBe('Ingen interessenter har både innflytelse og interesse angitt ennå.');
  expect(unplaced.table.rows).toHaveLength(1);
});
