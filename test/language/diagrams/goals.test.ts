import { expect, test } from 'vitest';
import { day, goal, indicator, month, planOfElements, scheduleOfDates } from '../build-plan.ts';
import { drawing } from './draw.ts';

const drawGoals = drawing('goals');
const asOf = scheduleOfDates([], day('2026-05-01'));

const falls = indicator(
  'Falls',
  'Fall',
  { '2026-01': 11, '2026-04': 9, '2026-06': 2 },
  { unit: 'per måned' },
);
const safety = goal('Safety', 'Trygge netter', {
  measure: { indicator: 'Falls' },
  baseline: { value: 12 },
  target: { value: 4, on: month('2026-12') },
});

test('a goal says from what to what, its indicator the newest value on the as-of day', () => {
  const { mermaid } = drawGoals(planOfElements([safety, falls]), asOf);
  expect(mermaid).toContain('  v_Safety["Trygge netter<br/>12 → 4 (per måned)<br/>innen desember 2026"]\n');
  expect(mermaid).toContain('  indicator_Falls(["Fall<br/>I dag 9 (per måned)<br/>#40;april 2026)"])\n');
  expect(mermaid).toContain('  v_Safety -.- indicator_Falls\n');
});

test('the table does not repeat what its heading says', () => {
  const { table } = drawGoals(planOfElements([safety, falls]), asOf);
  expect(table.head[6]).toBe('I dag');
  expect(table.rows[0]?.cells[6]).toBe('9 (per måned) (april 2026)');
  const later = drawGoals(planOfElements([safety, falls]), scheduleOfDates([], day('2025-05-01')));
  expect(later.table.rows[0]?.cells[6]).toBe('Ikke målt ennå');
});

test('a part of a goal stands below it', () => {
  const { mermaid } = drawGoals(planOfElements([safety, goal('Sleep', 'God søvn', { partOf: 'Safety' })]));
  expect(mermaid).toContain('  v_Safety --- v_Sleep\n');
});

test.each([
  ['reached', 8, '2026-12', 'Trygge netter ✓'],
  ['reached, even if late', 9, '2026-02', 'Trygge netter ✓'],
  ['late', 4, '2026-02', 'Fristen for målet er ute'],
])('is marked where it is %s', (_, value, by, mark) => {
  const one = { ...safety, target: { value: value + 1, on: month(by) } };
  const { mermaid } = drawGoals(planOfElements([one, falls]), asOf);
  expect(mermaid).toContain(mark);
});

test('without a baseline or a target nobody can tell, and it is dashed', () => {
  const { mermaid, table } = drawGoals(
    planOfElements([goal('Calm', 'Ro', { measure: { text: 'Samtaler' } })]),
  );
  expect(mermaid).toContain('  v_Calm["Ro<br/>Samtaler<br/>Mangler nullpunkt eller måltall"]\n');
  expect(mermaid).toContain('  class v_Calm unmeasurable\n');
  expect(table.rows[0]?.cells).toEqual([
    'Ro',
    '',
    '',
    'Samtaler',
    '',
    '',
    '',
    'Mangler nullpunkt eller måltall',
  ]);
});

test('goals that are part of one another in a circle are drawn all the same', () => {
  const circle = [goal('A', 'En', { partOf: 'B' }), goal('B', 'To', { partOf: 'A' })];
  expect(drawGoals(planOfElements(circle)).ids).toEqual({ v_A: 'A', v_B: 'B' });
});
