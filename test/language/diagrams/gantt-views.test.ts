import { describe, expect, test } from 'vitest';
import { drawDiagram } from '../../../language/diagrams/draw-diagram.ts';
import type { View } from '../../../language/plan/view.ts';
import {
  activity,
  dates,
  day,
  milestone,
  phase,
  planOfElements,
  role,
  scheduleOfDates,
  view,
} from '../build-plan.ts';

const prepare = phase('Prepare', 'Forberede');
const plain = activity('Prepare.Map', 'Kartlegge');
const map = {
  ...plain,
  owner: 'Head',
  by: [{ party: 'Nurse' }, { party: 'Head' }],
  is: 'workshop' as const,
  tags: ['kommune'],
  timing: { ...plain.timing, baseline: { first: day('2026-03-02'), last: day('2026-03-06') } },
};
const decided = milestone('Prepare.Decided', 'Besluttet');
const plan = planOfElements([prepare, map, decided, role('Nurse', 'Sykepleier'), role('Head', 'Leder')]);
const schedule = scheduleOfDates(
  [
    dates(map, '2026-03-02', '2026-03-13', { done: 0.5 }),
    dates(decided, '2026-03-20', '2026-03-20', { critical: true, totalSlack: 0 }),
  ],
  day('2026-03-09'),
);

function linesOf(narrowing: Partial<View>): string[] {
  const shown = view('V', 'Utvalg', 'gantt', narrowing);
  const { mermaid } = drawDiagram({ ...plan, elements: [...plan.elements, shown] }, schedule, 'gantt', {
    view: 'V',
  });
  return mermaid
    .split('\n')
    .filter((line) => /^ {2}(?: {2}|section)/.test(line) && !line.includes('Padding'));
}

describe('a gantt chart is grouped by', () => {
  test.each([
    ['owner', ['Leder', 'Kartlegge', 'Uten ansvarlig', 'Besluttet']],
    ['by', ['Sykepleier', 'Kartlegge', 'Leder', 'Kartlegge', 'Ingen satt', 'Besluttet']],
    ['kind', ['Arbeidsverksted', 'Kartlegge', 'Milepæl', 'Besluttet']],
    ['tag', ['#35;kommune', 'Kartlegge', 'Uten merkelapp', 'Besluttet']],
    ['track', ['Utenfor sporene', 'Kartlegge', 'Besluttet']],
  ] as const)('%s', (groupBy, expected) => {
    const names = linesOf({ groupBy }).map((line) =>
      line.replace(/^ *(?:section )?([^ ·:]+(?: [^ ·:]+)*).*/, '$1'),
    );
    expect(names.slice(-expected.length)).toEqual(expected);
  });
});

test('work in several sections has an id in each', () => {
  const ids = linesOf({ groupBy: 'by' }).flatMap((line) => line.match(/v_Prepare_2e_Map\w*/g) ?? []);
  expect(ids).toEqual(['v_Prepare_2e_Map', 'v_Prepare_2e_Map_2']);
});

describe('a gantt chart shows', () => {
  const mapLine = (narrowing: Partial<View>) => linesOf(narrowing).filter((line) => line.includes('Map'));

  test('what is done and what is critical where it is told nothing', () => {
    expect(mapLine({})).toEqual([
      '    Kartlegge · 50\u00a0#37; :active, v_Prepare_2e_Map, 2026-03-02, 2026-03-14',
    ]);
    expect(linesOf({}).at(-1)).toContain(':crit, milestone,');
  });

  test('else what it is told, and nothing more', () => {
    expect(mapLine({ show: ['slack'] })).toEqual([
      '    Kartlegge · 5 dager slakk :v_Prepare_2e_Map, 2026-03-02, 2026-03-14',
    ]);
    expect(linesOf({ show: ['slack'] }).at(-1)).not.toContain('crit');
  });

  test('the baseline beneath the bar', () => {
    expect(mapLine({ show: ['baseline'] })).toEqual([
      '    Kartlegge :v_Prepare_2e_Map, 2026-03-02, 2026-03-14',
      '    avtalt#58; 2.–6. mars 2026 :done, v_Prepare_2e_Map_baseline, 2026-03-02, 2026-03-07',
    ]);
  });

  test('no days but those that it is told, with arrows where bars go on', () => {
    const over = { first: day('2026-03-05'), last: day('2026-03-10') };
    expect(mapLine({ over })).toEqual([
      '    ← Kartlegge · 50\u00a0#37; → :active, v_Prepare_2e_Map, 2026-03-05, 2026-03-11',
    ]);
    expect(linesOf({ over }).join('\n')).not.toContain('Besluttet');
  });
});

test('a phase that a view shows without its work stands under the phase around it', () => {
  const inner = [phase('Prepare.Plan', 'Planlegge'), phase('Prepare.Train', 'Lære opp')].map((one) => ({
    ...one,
    parent: 'Prepare',
  }));
  const work = inner.map(({ id }) => ({ ...activity(`${id}.Work`, 'Arbeid'), parent: id }));
  const shown = view('V', 'Faser', 'gantt', { depth: 2 });
  const dated = [prepare, ...inner, ...work].map((one) => dates(one, '2026-03-02', '2026-03-13'));
  const { mermaid } = drawDiagram(
    planOfElements([prepare, ...inner, ...work, shown]),
    scheduleOfDates(dated),
    'gantt',
    { view: 'V' },
  );
  expect(mermaid.match(/^ {2}section .*$|^ {4}\S.* :/gm)).toEqual([
    '  section Forberede',
    '    Planlegge :',
    '    Lære opp :',
  ]);
});

test('the legend tells of planned work where there is a bar of it', () => {
  const texts = (elements: Parameters<typeof planOfElements>[0]) =>
    drawDiagram(planOfElements(elements), schedule, 'gantt').legend.map(({ text }) => text);
  expect(texts([decided])).toEqual([
    'Kritisk: blir dette forsinket, blir planen forsinket',
    'Milepæl',
    'Statusdato',
  ]);
});
