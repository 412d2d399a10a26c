import { expect, test } from 'vitest';
import { drawParts } from '../../../language/diagrams/draw-diagram.ts';
import { targets } from '../../../language/diagrams/target.ts';
import { activity, phase, planOfElements, role, scheduleOfDates, stakeholder } from '../build-plan.ts';
import { drawing } from './draw.ts';

const drawRaci = drawing('raci');

const roles = [role('Leader', 'Avdelingsleder'), role('Nurse', 'Sykepleier')];
const course = {
  ...activity('Course', 'Kurs'),
  owner: 'Leader',
  by: [{ party: 'Leader' }, { party: 'Nurse' }],
  informs: ['Union'],
};
const union = stakeholder('Union', 'Tillitsvalgte');

test('each part that a party has in the work is a letter in its column, accountable with a thick outline', () => {
  const { mermaid } = drawRaci(planOfElements([...roles, union, course]));
  expect(mermaid).toContain('    A R :crit, v_Course_party0, 2001-01-01, 1d\n');
  expect(mermaid).toContain('    R :active, v_Course_party1, 2001-01-02, 1d\n');
  expect(mermaid).toContain('    I :done, v_Course_party2, 2001-01-03, 1d\n');
});

test('above each phase stand the parties that have a part in it, those with most to do in the plan first', () => {
  const { mermaid } = drawRaci(
    planOfElements([
      ...roles,
      phase('P', 'Forberede'),
      { ...activity('P.A', 'Innkalle'), by: [{ party: 'Nurse' }] },
      phase('Q', 'Lære'),
      { ...course, id: 'Q.Course', parent: 'Q', by: [{ party: 'Nurse' }] },
    ]),
  );
  const names = mermaid.split('\n').filter((line) => line.includes(':done, party'));
  expect(names.map((line) => line.trim().split(',').slice(0, 3).join())).toEqual([
    'Sykepleier :done, party0_Nurse, 2001-01-01',
    'Sykepleier :done, party1_Nurse, 2001-01-01',
    'Avdelingsleder :done, party1_Leader, 2001-01-02',
  ]);
});

test('the table says in names what the letters say, also of work that nobody has a part in', () => {
  const { table, legend } = drawRaci(planOfElements([...roles, union, course, activity('Idle', 'Vente')]));
  expect(table.rows.map((row) => row.cells)).toEqual([
    ['Kurs', 'Avdelingsleder', 'Avdelingsleder, Sykepleier', '', 'Tillitsvalgte'],
    ['Vente', '', '', '', ''],
  ]);
  expect(legend.at(-1)?.text).toBe('1 arbeid nevner ingen og står bare i tabellen');
});

test('a place that cannot hold it gets the table alone', () => {
  const plan = planOfElements([...roles, course]);
  for (const target of ['gitlab', 'ado'] as const) {
    expect(targets[target].isRecent).toBe(false);
    const [part] = drawParts(plan, scheduleOfDates([]), 'raci', {}, target);
    expect(part).toMatchObject({ mermaid: '', table: { rows: [{ element: 'Course' }] } });
  }
});

test('long names of parties are broken where compounds are joined', () => {
  const long = { ...course, by: [{ party: 'Long' }] };
  const { mermaid } = drawRaci(planOfElements([role('Long', 'Verksamhetsutvecklare'), long]));
  expect(mermaid).toContain('    Verksamhets- :done, party0_Long, 2001-01-01, 1d\n');
  expect(mermaid).toContain('    utvecklare :done, party0_Long_1, 2001-01-01, 1d\n');
});

test('without anybody in the work there is a sentence', () => {
  expect(drawRaci(planOfElements([])).empty).toMatch(/^Planen har ennå ingen aktiviteter/);
  expect(drawRaci(planOfElements([activity('Idle', 'Vente')])).empty).toBe(
    'Ikke noe arbeid i planen nevner noen ennå.',
  );
});

test('rows of one name are kept apart by what is not seen', () => {
  const twice = ['P', 'Q'].flatMap((id) => [
    phase(id, `Fase ${id}`),
    { ...activity(`${id}.A`, 'Evaluere'), parent: id, by: [{ party: 'Nurse' }] },
  ]);
  const { mermaid } = drawRaci(planOfElements([...roles, ...twice]));
  const names = mermaid.match(/(?<=section )Evaluere.*/g) ?? [];
  expect(new Set(names).size).toBe(2);
  expect(names.map((name) => name.replaceAll('\u200b', ''))).toEqual(['Evaluere', 'Evaluere']);
});
