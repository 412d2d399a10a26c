import { describe, expect, test } from 'vitest';
import { elementById, elementsOfKind } from '../../../language/plan/query.ts';
import { planOf } from '../parse.ts';

describe('a plan', () => {
  test('is the entry file and every file that it uses', async () => {
    const plan = await planOf({
      'plan.varde': 'use "people.varde"\nplan Night "Nattilsyn" { locale nb owner Head }',
      'people.varde': 'use "more.varde"\nrole Head "Leder"',
      'more.varde': 'role Nurse',
      'unused.varde': 'role Nobody',
    });
    expect(plan.title).toBe('Nattilsyn');
    expect(plan.locale).toBe('nb');
    expect(plan.elements.map(({ id }) => id)).toEqual(['Night', 'Head', 'Nurse']);
    expect(plan.head?.owner).toBe('Head');
  });

  test('without the word plan has the title of its file', async () => {
    const plan = await planOf({ 'people.varde': 'role Nurse' });
    expect(plan.head).toBeUndefined();
    expect(plan.title).toBe('people');
  });

  test('survives being written and read as JSON', async () => {
    const plan = await planOf('plan P { starts 2026-01-12 }\nphase A { activity B { takes 2d } }');
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  test('keeps what is whole when the text is broken', async () => {
    const plan = await planOf(`phase Prepare {
  activity Map { takes 10d owner Nobody after Missing }
  activity { takes 3d }
  activity Train { tkes 5d effort 2d }
}
role Nurse`);
    expect(plan.elements.map(({ id }) => id)).toEqual(['Prepare', 'Prepare.Map', 'Prepare.Train', 'Nurse']);
    expect(elementById(plan, 'Prepare.Map')).toMatchObject({
      timing: { takes: { value: 10, unit: 'd' }, waitsFor: [] },
    });
    expect(elementById(plan, 'Prepare.Train')).toMatchObject({ timing: { effort: { value: 2 } } });
  });

  test('keeps both of two elements of the same name', async () => {
    const plan = await planOf('role Nurse "First"\nrole Nurse "Second"');
    expect(plan.elements.map(({ id, title }) => [id, title])).toEqual([
      ['Nurse', 'First'],
      ['Nurse~2', 'Second'],
    ]);
  });
});

describe('an element', () => {
  test('is named by all that encloses it, and knows where it stands', async () => {
    const plan = await planOf(
      'phase A {\n  activity B "Be" #x #y { note "n" link "https://example.org" }\n}',
    );
    expect(elementById(plan, 'A.B')).toMatchObject({
      kind: 'activity',
      name: 'B',
      title: 'Be',
      tags: ['x', 'y'],
      notes: ['n'],
      links: ['https://example.org'],
      parent: 'A',
      source: { range: { start: { line: 1, character: 2 } }, name: { start: { line: 1, character: 11 } } },
    });
  });

  test('has the documentation that stands before it', async () => {
    const plan = await planOf('/** Who leads. */\nrole Head\n/* not this */\nrole Nurse');
    expect(elementById(plan, 'Head')?.documentation).toBe('Who leads.');
    expect(elementById(plan, 'Nurse')?.documentation).toBeUndefined();
  });

  test('may be called by any word of the language', async () => {
    const plan = await planOf(
      'role owner\nrole by\nphase phase { activity takes { owner owner by by, owner 50% } }',
    );
    expect(elementById(plan, 'phase.takes')).toMatchObject({
      owner: 'owner',
      by: [{ party: 'by' }, { party: 'owner', share: 0.5 }],
    });
  });
});

describe('the values of an activity', () => {
  test('are read as the language says', async () => {
    const plan = await planOf(`activity A
activity B {
  is training
  after A + 3d, A - 2d elapsed
  starts with A
  ends when A starts + 1d
  takes 2w
  not before 2026-03
  due 2026-Q1
  baseline 2026-03-02 .. 2026-03-13
  every 2 weeks from 2026-01 until 2026-06
  costs 1.2M NOK
  done 40%
}`);
    expect(elementById(plan, 'B')).toMatchObject({
      is: 'training',
      costs: { amount: 1_200_000, currency: 'NOK' },
      timing: {
        waitsFor: [
          { type: 'finish-start', predecessor: 'A', lag: { value: 3, unit: 'd', elapsed: false } },
          { type: 'finish-start', predecessor: 'A', lag: { value: -2, unit: 'd', elapsed: true } },
          { type: 'start-start', predecessor: 'A' },
          { type: 'start-finish', predecessor: 'A', lag: { value: 1 } },
        ],
        takes: { value: 2, unit: 'w', elapsed: false },
        notBefore: day('2026-03-01'),
        due: day('2026-03-31'),
        baseline: { first: day('2026-03-02'), last: day('2026-03-13') },
        every: {
          interval: 2,
          unit: 'week',
          from: { first: day('2026-01-01') },
          until: { last: day('2026-06-30') },
        },
        done: 0.4,
      },
    });
  });
});

test('what is miswritten but plain is read as it was meant', async () => {
  const plan = await planOf('activity A { starts 11.01.2027 takes 2,5d }');
  expect(elementById(plan, 'A')).toMatchObject({
    timing: { starts: day('2027-01-11'), takes: { value: 2.5 } },
  });
});

test('the arrows of a process are followed one by one', async () => {
  const plan = await planOf(`process P {
  start S  step A  choice C  end E
  S -> A -> C
  C -> E "nei"
  C -> A "ja"
}`);
  expect(elementsOfKind(plan, 'process')[0]?.flows).toEqual([
    { from: 'P.S', to: 'P.A' },
    { from: 'P.A', to: 'P.C' },
    { from: 'P.C', to: 'P.E', label: 'nei' },
    { from: 'P.C', to: 'P.A', label: 'ja' },
  ]);
});

test('a calendar of a country and one of the plan are told apart', async () => {
  const plan = await planOf(
    'plan P { calendar Ward }\ncalendar Ward { based on NO week mon..thu, sat closed 2026-W41 "Ferie" }',
  );
  expect(plan.head).toMatchObject({ calendar: { calendar: 'Ward' } });
  expect(elementById(plan, 'Ward')).toMatchObject({
    basedOn: { country: 'NO' },
    week: [0, 1, 2, 3, 5],
    closed: [{ days: { first: day('2026-10-05'), last: day('2026-10-11') }, title: 'Ferie' }],
  });
});

test('views select by element, kind and tag', async () => {
  const plan = await planOf(
    'phase A\nview V as gantt { include A, activity exclude #internal show critical, slack }',
  );
  expect(elementById(plan, 'V')).toMatchObject({
    as: 'gantt',
    include: [{ element: 'A' }, { kind: 'activity' }],
    exclude: [{ tag: 'internal' }],
    show: ['critical', 'slack'],
  });
});

function day(text: string): number {
  return Date.parse(text) / 86_400_000;
}
