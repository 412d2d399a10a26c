import { describe, expect, test } from 'vitest';
import { type DiagramName, diagramNames } from '../../../language/diagrams/diagram.ts';
import { drawDiagram } from '../../../language/diagrams/draw-diagram.ts';
import { locales } from '../../../language/locale/locale.ts';
import type { ElementDifference, PlanDifference } from '../../../language/plan/difference.ts';
import type { Plan } from '../../../language/plan/plan.ts';
import { activity, dates, day, planOfElements, risk, scheduleOfDates } from '../build-plan.ts';
import { samplePlan } from './sample-plan.ts';

const sorts: readonly ElementDifference[] = [
  { type: 'added', words: [] },
  { type: 'removed', words: [] },
  { type: 'changed', words: ['takes 5d → 7d'] },
];

function differenceOf(elements: Readonly<Record<string, ElementDifference>>): PlanDifference {
  return { elements: new Map(Object.entries(elements)), ratings: new Map() };
}

/** Three of four elements differ, each sort in turn. */
function mixed({ elements }: Plan): PlanDifference {
  const told = elements.flatMap(({ id }, index) => {
    const sort = sorts[index % 4];
    return sort ? [[id, sort] as const] : [];
  });
  return differenceOf(Object.fromEntries(told));
}

describe.each(diagramNames.filter((name) => name !== 'portfolio'))('%s', (name: DiagramName) => {
  const { plan, schedule } = samplePlan();
  const difference = mixed(plan);
  const plain = drawDiagram(plan, schedule, name);
  const compared = drawDiagram(plan, schedule, name, { difference });

  test('draws the same elements, and gives looks to these alone', () => {
    expect(new Set(Object.values(compared.ids))).toEqual(new Set(Object.values(plain.ids)));
    for (const [, ids = ''] of compared.mermaid.matchAll(/^ {2}class (\S+) difference_/gm)) {
      for (const id of ids.split(',')) expect(compared.ids).toHaveProperty(id);
    }
  });

  test('says in its legend and table what differs', () => {
    const marks = compared.legend.map(({ mark }) => mark);
    expect(new Set(marks).size).toBe(marks.length);
    expect(compared.table.head.at(-1)).toBe('Endring');
    for (const { element, cells } of compared.table.rows) {
      expect(cells).toHaveLength(compared.table.head.length);
      const type = difference.elements.get(element ?? '')?.type;
      expect(cells.at(-1)).toBe(
        type ? { added: 'ny', removed: 'tatt ut', changed: 'endret: takes 5d → 7d' }[type] : '',
      );
    }
  });

  test.each(locales)('speaks %s', (locale) => {
    const drawn = drawDiagram({ ...plan, locale }, schedule, name, { difference });
    expect(JSON.stringify(drawn)).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('a gantt chart', () => {
  const stays = activity('Stays', 'Bestille');
  const moves = {
    ...activity('Moves', 'Prøve ut'),
    timing: { ...stays.timing, baseline: range('2026-01-05', '2026-01-09') },
  };
  const gone = activity('Gone', 'Kartlegge');
  const plan = planOfElements([stays, moves, gone]);
  const schedule = scheduleOfDates([
    dates(stays, '2026-01-05', '2026-01-09'),
    dates(moves, '2026-01-12', '2026-01-16', { critical: true }),
    dates(gone, '2026-01-05', '2026-01-06', { critical: true }),
  ]);
  const difference = differenceOf({
    Moves: { type: 'changed', words: ['9. jan. → 16. jan.'] },
    Gone: { type: 'removed', words: [] },
  });

  test('has the earlier bar beneath the present one, and what was removed as done with', () => {
    const { mermaid, legend } = drawDiagram(plan, schedule, 'gantt', { difference });
    const bars = mermaid.split('\n').filter((line) => line.includes(' :'));
    expect(bars).toEqual([
      expect.stringContaining('Bestille :'),
      expect.stringMatching(/#126; Prøve ut \(9\. jan\. → 16\. jan\.\) :crit, /),
      expect.stringMatching(/før#58; 5\.–9\. jan\. 2026 :done, .*_baseline, 2026-01-05, 2026-01-10/),
      expect.stringMatching(/− Kartlegge :done, /),
    ]);
    expect(legend.map(({ text }) => text)).toContain('Datoene før');
  });

  test('shows only what differs where that is wanted', () => {
    const { ids } = drawDiagram(plan, schedule, 'gantt', { difference, isOnlyDifference: true });
    expect(new Set(Object.values(ids))).toEqual(new Set(['Moves', 'Gone']));
  });
});

test('an arrow leads to a risk from where it was', () => {
  const plan = planOfElements([
    risk('Net', 'Nettet er ustabilt', [4], [5]),
    risk('Staff', 'Sykefravær', [2], [4]),
  ]);
  const { mermaid } = drawDiagram(plan, scheduleOfDates([]), 'risks', {
    difference: {
      elements: new Map([['Net', { type: 'changed', words: ['likelihood 2 → 4'] }]]),
      ratings: new Map([['Net', { likelihood: 2, impact: 4 }]]),
    },
  });
  const lines = mermaid.split('\n').map((line) => line.trim());
  const cell = lines.indexOf('block:cell_today_2_4');
  expect(lines.slice(cell, cell + 5)).toEqual([
    'block:cell_today_2_4',
    'columns 2',
    'earlier_Net["#40;1)"]',
    'today_Staff["2"]',
    'end',
  ]);
  expect(lines).toContain('earlier_Net --> today_Net');
  expect(mermaid).toContain('Høy 20 (før: Middels 8)');
});

test('words that are many are told as far as whole ones fit', () => {
  const plan = planOfElements([risk('Net', 'Nett', [1], [1])]);
  const words = ['likelihood 2 → 4', 'impact 3 → 5', 'owner Kari Nordmann → Ola Nordmann'];
  const difference = differenceOf({ Net: { type: 'changed', words } });
  const { table } = drawDiagram(plan, scheduleOfDates([]), 'risks', { difference });
  expect(table.rows[0]?.cells).toContain('~ Nett (likelihood 2 → 4, impact 3 → 5 …)');
  expect(table.rows[0]?.cells.at(-1)).toBe(`endret: ${words.join('; ')}`);
});

function range(first: string, last: string) {
  return { first: day(first), last: day(last) };
}
