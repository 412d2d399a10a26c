import { expect, test } from 'vitest';
import { drawParts } from '../../../language/diagrams/draw-diagram.ts';
import { day, head, indicator, planOfElements, scheduleOfDates, team } from '../build-plan.ts';
import { drawing } from './draw.ts';

const drawWheel = drawing('wheel');

const plan = planOfElements(
  [
    team('Board', 'Styringsgruppa', { meets: { interval: 3, unit: 'month' } }),
    team('Group', 'Prosjektgruppa', { meets: { interval: 2, unit: 'week' } }),
    indicator('Joy', 'Leselyst', {}, { measured: { every: { interval: 1, unit: 'year' } } }),
  ],
  { head: { ...head('plan', 'P', 'Plan'), starts: day('2026-08-03') } },
);
const schedule = scheduleOfDates([], day('2026-09-01'));

test('each that recurs has a row beneath its kind, and says in each month how often', () => {
  const { mermaid, ids, legend } = drawWheel(plan, schedule);
  const rows = mermaid.match(/^ {2}section .*$/gm)?.map((line) => line.trim());
  expect(rows).toEqual([
    'section Møter',
    'section Styringsgruppa',
    'section Prosjektgruppa',
    'section Målinger',
    'section Leselyst',
  ]);
  expect(mermaid).toContain('    1 :month0_Board, 2001-01-01, 1d\n    1 :month3_Board, 2001-01-04, 1d\n');
  expect(mermaid).toContain('    3 :active, month0_Group, 2001-01-01, 1d\n');
  expect(mermaid).toContain('    aug :done, month0_0, 2001-01-01, 1d\n');
  expect(ids).toMatchObject({ month0_Board: 'Board', month3_Board: 'Board', month0_Joy: 'Joy' });
  expect(legend.map(({ text }) => text)).toEqual(['Én gang i måneden', 'Så mange ganger i måneden']);
});

test('where there is no matrix, the months are a timeline', () => {
  const [only, ...others] = drawParts(plan, schedule, 'wheel', {}, 'gitlab');
  expect(others).toEqual([]);
  expect(only?.mermaid).toContain(
    '    august\n      : ● Styringsgruppa\n      : ● Prosjektgruppa · 3 ganger\n      : ▲ Leselyst\n',
  );
  expect(only?.legend.map(({ mark }) => mark)).toEqual(['●', '▲']);
});
