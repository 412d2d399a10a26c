import { describe, expect, test } from 'vitest';
import { selectBy, selectOver } from '../../../language/diagrams/selection.ts';
import type { Kind } from '../../../language/plan/plan.ts';
import { titleOf } from '../../../language/plan/query.ts';
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
const map = { ...activity('Prepare.Map', 'Kartlegge'), tags: ['internal'] };
const decided = milestone('Prepare.Decided', 'Besluttet');
const rollout = { ...phase('Rollout', 'Innføre'), tags: ['public'] };
const train = activity('Rollout.Train', 'Lære opp');
const nurse = role('Nurse', 'Sykepleier');
const plan = planOfElements([prepare, map, decided, rollout, train, nurse]);
const work: readonly Kind[] = ['phase', 'activity', 'milestone', 'gate'];

function shown(narrowing: Partial<View>, groups: readonly (readonly Kind[])[] = [work]): string[] {
  return selectBy(plan, view('V', 'Utvalg', 'gantt', narrowing), groups).elements.map(({ id }) => id);
}

describe('a view', () => {
  test('that says nothing shows everything', () => {
    expect(shown({})).toEqual(plan.elements.map(({ id }) => id));
  });

  test('includes elements with what they enclose', () => {
    expect(shown({ include: [{ element: 'Prepare' }] })).toEqual([
      'Prepare',
      'Prepare.Map',
      'Prepare.Decided',
      'Nurse',
    ]);
  });

  test('includes what is of a kind, and what has a tag or lies in what has it', () => {
    expect(shown({ include: [{ kind: 'milestone' }, { tag: 'public' }] })).toEqual([
      'Prepare.Decided',
      'Rollout',
      'Rollout.Train',
      'Nurse',
    ]);
  });

  test('excludes of what it includes', () => {
    expect(shown({ include: [{ element: 'Prepare' }], exclude: [{ tag: 'internal' }] })).toEqual([
      'Prepare',
      'Prepare.Decided',
      'Nurse',
    ]);
  });

  test('shows nothing where it includes only what the diagram does not show', () => {
    expect(shown({ include: [{ kind: 'risk' }] })).toEqual(['Nurse']);
  });

  test('narrows groups apart: work leaves all parties, and the other way round', () => {
    const groups = [work, ['role']] as const;
    expect(shown({ include: [{ element: 'Rollout' }] }, groups)).toEqual([
      'Rollout',
      'Rollout.Train',
      'Nurse',
    ]);
    expect(shown({ include: [{ element: 'Nurse' }] }, groups)).toEqual(plan.elements.map(({ id }) => id));
  });

  test('goes as deep as it says', () => {
    expect(shown({ depth: 1 })).toEqual(['Prepare', 'Rollout', 'Nurse']);
  });

  test('knows the titles of what it leaves out', () => {
    const selected = selectBy(plan, view('V', 'V', 'gantt', { include: [{ element: 'Rollout' }] }), [work]);
    expect(titleOf(selected, 'Prepare.Map')).toBe('Kartlegge');
  });
});

test('over some days there is the work that falls into them, and what has no days by nature', () => {
  const schedule = scheduleOfDates([
    dates(map, '2026-03-02', '2026-03-13'),
    dates(decided, '2026-03-20', '2026-03-20'),
    dates(train, '2026-04-06', '2026-04-17'),
  ]);
  const selected = selectOver(plan, schedule, { first: day('2026-03-13'), last: day('2026-04-06') });
  expect(selected.elements.map(({ id }) => id)).toEqual([
    'Prepare.Map',
    'Prepare.Decided',
    'Rollout.Train',
    'Nurse',
  ]);
});
