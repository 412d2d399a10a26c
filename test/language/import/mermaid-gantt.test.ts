import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Unreadable } from '../../../language/import/imported.ts';
import { readMermaidGantt } from '../../../language/import/mermaid-gantt.ts';
import type { DayRange } from '../../../language/plan/literals.ts';
import { type MermaidWindow, openMermaidWindow } from '../../../render/mermaid-window.ts';
import { linesOf, problemsOf, textOf } from './imported-text.ts';

const options = { locale: 'en', title: 'Plan' } as const;
const read = (text: string) => readMermaidGantt(new TextEncoder().encode(text), options);

let window: MermaidWindow;
beforeAll(async () => {
  window = await openMermaidWindow();
});
afterAll(() => window?.close());

const chart = `---
config:
  theme: base
---
gantt
  title Innføring på #34;5. trinn#34;
  %% a remark
  dateFormat YYYY-MM-DD
  axisFormat %d.%m
  excludes weekends, 2026-02-17
  todayMarker off
  section Forberede
  Kartlegge behov :done, a, 2026-02-02, 5d
  Velge leverandør :crit, b, after a, 2w
  Beslutning :milestone, m, after b, 0d
  section Innføre
  Pilot :p, after m, 2026-03-21
  Opplæring :3d
  Oppstart :milestone, k, 2026-04-01, 0d
  Drift :d, after k p, until z
  Sluttrapport :z, 2026-05-04, 48h
  click a href "https://example.org/"
`;

test('sections become phases, and tasks have the days that Mermaid draws', async () => {
  const imported = await read(chart);
  expect(imported.losses.all()).toEqual([['mark', ['Velge leverandør']]]);
  expect(await linesOf(imported)).toEqual([
    'phase Forberede 2026-02-02 2026-02-27',
    'activity Forberede.KartleggeBehov 2026-02-02 2026-02-06',
    'activity Forberede.VelgeLeverandør 2026-02-09 2026-02-27',
    'milestone Forberede.Beslutning 2026-02-27 2026-02-27',
    'phase Innføre 2026-03-02 2026-05-05',
    'activity Innføre.Pilot 2026-03-02 2026-03-20',
    'activity Innføre.Opplæring 2026-03-23 2026-03-24',
    'milestone Innføre.Oppstart 2026-04-01 2026-04-01',
    'activity Innføre.Drift 2026-04-01 2026-05-01',
    'activity Innføre.Sluttrapport 2026-05-04 2026-05-05',
  ]);
  const text = await textOf(imported);
  expect(text).toContain('plan InnføringPå5Trinn "Innføring på \\"5. trinn\\""');
  expect(text).toContain('closed 2026-02-17');
  expect(text).toContain('link "https://example.org/"');
});

test('without days that are excluded, every day is worked', async () => {
  const imported = await read('gantt\ndateFormat DD.MM.YYYY\nA :a, 06.02.2026, 4d\nB :2d\n');
  expect(await linesOf(imported)).toEqual([
    'activity A 2026-02-06 2026-02-09',
    'activity B 2026-02-10 2026-02-11',
  ]);
});

test('what is not there or cannot be read is named', async () => {
  const imported = await read(
    'gantt\nA :a, 2026-02-02, 2d\nB :b, after x, soon\nC :vert, v, 2026-02-05, 1d\n',
  );
  expect(imported.losses.all()).toEqual([
    ['unknownLink', ['B: x']],
    ['value', ['B: soon']],
    ['mark', ['C']],
  ]);
});

test.each([
  ['', 'It is empty.'],
  ['flowchart LR\n  a --> b', 'It holds no gantt chart of Mermaid.'],
  ['gantt\n  title Nothing', 'Its chart has no tasks.'],
  ['gantt\n  A :3d', 'No task of its chart begins on a date.'],
])('%j is refused', async (text, message) => {
  await expect(read(text)).rejects.toThrow(message);
  await expect(read(text)).rejects.toThrow(Unreadable);
});

/** Charts whose tasks begin on a date or after earlier ones, and last for days, weeks or months or until a date. */
const charts = fc
  .record({
    excludes: fc.constantFrom(
      '',
      'excludes weekends',
      'excludes sunday, 2026-03-04',
      'weekend friday\nexcludes weekends',
    ),
    tasks: fc.array(
      fc.record({
        start: fc.oneof(fc.nat(27), fc.constant(undefined)),
        after: fc.array(fc.nat(9), { maxLength: 2 }),
        length: fc.constantFrom('1d', '3d', '2w', '1M', '10d', '24h'),
      }),
      { minLength: 1, maxLength: 10 },
    ),
  })
  .map(({ excludes, tasks }) => {
    const lines = tasks.map(({ start, after, length }, index) => {
      const earlier = after.filter((other) => other < index).map((other) => `t${other}`);
      const date = `2026-03-${String((start ?? 0) + 1).padStart(2, '0')}`;
      const begin = start === undefined && earlier.length > 0 ? `after ${earlier.join(' ')}` : date;
      return `Task ${index} :t${index}, ${begin}, ${length}`;
    });
    return ['gantt', 'dateFormat YYYY-MM-DD', excludes, ...lines].filter(Boolean).join('\n');
  });

test('all tasks have the dates that Mermaid itself works out', async () => {
  await fc.assert(
    fc.asyncProperty(charts, async (text) => {
      const { dates } = await read(text);
      expect([...dates.values()]).toEqual(await datesByMermaid(text));
    }),
    { numRuns: 100 },
  );
});

test('the plan schedules to these dates where work begins on a day that is not excluded', async () => {
  await fc.assert(
    fc.asyncProperty(charts, async (text) => {
      const imported = await read(text);
      await textOf(imported);
      const kinds = imported.losses.all().map(([kind]) => kind);
      if (text.includes('excludes')) return;
      expect(kinds).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('whatever a chart says, the plan that comes out has no errors', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('"', '}', '#34;', '//'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 5 }), async (titles) => {
      const lines = titles.map((title) => `section ${title}\n${title} :2026-02-02, 3d`);
      const imported = await read(`gantt\ntitle ${titles[0]}\n${lines.join('\n')}\nLast :2026-02-02, 1d\n`);
      expect(await problemsOf(imported)).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

interface GanttTask {
  readonly startTime: Date;
  readonly endTime: Date;
}

async function datesByMermaid(text: string): Promise<DayRange[]> {
  await window.mermaid.parse(text);
  const { db } = await window.mermaid.mermaidAPI.getDiagramFromText(text);
  const tasks = (db as unknown as { getTasks(): GanttTask[] }).getTasks();
  return tasks.map(({ startTime, endTime }) => {
    let [first, last] = [dayOf(startTime), dayOf(endTime) - 1];
    while (first < last && isExcluded(text, first)) first++;
    while (last > first && isExcluded(text, last)) last--;
    return { first, last };
  });
}

function isExcluded(text: string, day: number): boolean {
  const date = new Date(day * 86_400_000);
  const weekday = date.getUTCDay();
  if (text.includes('excludes sunday, 2026-03-04')) {
    return weekday === 0 || date.toISOString().startsWith('2026-03-04');
  }
  if (!text.includes('excludes weekends')) return false;
  return text.includes('weekend friday') ? weekday === 5 || weekday === 6 : weekday === 6 || weekday === 0;
}

/** Mermaid counts in the time of the place. */
function dayOf(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
}
