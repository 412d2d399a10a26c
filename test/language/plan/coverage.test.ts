import { describe, expect, test } from 'vitest';
import { type Coverage, coverageOf, withParts } from '../../../language/plan/coverage.ts';
import { titleIn } from '../../../language/plan/framework.ts';
import { planOf } from '../parse.ts';

const framework = `framework house "Our way" {
  also nb "Vår måte"
  expects evaluation
  stage Needs "Needs" { expects analysis }
  factor Competence "Competence" {
    expects training
    item Selection "Selection"
    item Coaching "Coaching" { item Often "Often" }
    factor Lasting "Lasting" { item Again "Again" }
  }
  item Alone "Alone"
  pitfall Scattered "Scattered" { about Competence }
  pitfall Circle "Circle" { about Other }
  pitfall Other "Other" { about Circle }
  question Mandate "Mandate?" { question Written "Written?" }
  role Lead "Lead" { also nb "Leder" hint "Give them time." }
  team Board "Board"
  ladder Stairs "Stairs" {
    stage First "First" { rung Mapped "Mapped" rung Named "Named" }
    rung Better "Better"
  }
}`;

async function coverage(rest: string, follows = 'follows house'): Promise<ReadonlyMap<string, Coverage>> {
  const plan = await planOf(`plan Test { ${follows} }\n${framework}\n${rest}`);
  const all = coverageOf(plan).flatMap(withParts);
  return new Map(all.map((each) => [each.part.id.split('.').at(-1) ?? '', each]));
}

const metIn = (parts: ReadonlyMap<string, Coverage>, ...names: string[]) =>
  names.filter((name) => parts.get(name)?.isMet);

test('a plan that follows nothing covers nothing', async () => {
  expect((await coverage('activity A { covers house.Alone }', '')).size).toBe(0);
});

test('frameworks are told in the order of follows, each once', async () => {
  const plan = await planOf(
    'plan Test { follows other, house, other }\nframework house { item A }\nframework other { item B }',
  );
  expect(coverageOf(plan).map(({ part }) => part.id)).toEqual(['other', 'house']);
});

describe('an item', () => {
  test('is covered by what says so, and says by what', async () => {
    const parts = await coverage('role Nurse { covers house.Alone }\nactivity A { covers house.Alone }');
    expect(parts.get('Alone')).toMatchObject({ isMet: true, coveredBy: ['Nurse', 'A'] });
    expect(metIn(parts, 'Selection', 'Coaching')).toEqual([]);
  });

  test('is met by an answer that says why it is left out', async () => {
    const parts = await coverage('answer house.Alone "We have no need of it."');
    expect(parts.get('Alone')).toMatchObject({
      isMet: true,
      coveredBy: [],
      answeredBy: ['answer.house.Alone'],
    });
  });

  test('is not covered by a framework', async () => {
    const parts = await coverage('framework theirs { item Same { covers house.Alone } }');
    expect(parts.get('Alone')?.coveredBy).toEqual([]);
  });

  test('with items in it needs them, too, but counts by itself', async () => {
    const parts = await coverage('activity A { covers house.Coaching }');
    expect(parts.get('Coaching')).toMatchObject({ isMet: false, counts: { item: { met: 1, all: 2 } } });
  });
});

describe('a factor or stage', () => {
  test('is covered when all items in it are, however deep', async () => {
    const all = ['Selection', 'Coaching', 'Often', 'Again'].map((name) => `house.${name}`);
    const covers = (items: readonly string[]) => coverage(`activity A { covers ${items.join(', ')} }`);
    expect(metIn(await covers(all), 'Competence', 'Lasting')).toEqual(['Competence', 'Lasting']);
    expect(metIn(await covers(all.slice(0, 3)), 'Competence', 'Lasting')).toEqual([]);
    expect(metIn(await coverage('activity A { covers house.Competence }'), 'Competence')).toEqual([]);
  });

  test('without items is one itself', async () => {
    const parts = await coverage('phase P { covers house.Needs }');
    expect(parts.get('Needs')).toMatchObject({ countedAs: 'item', isMet: true });
    expect(parts.get('First')?.countedAs).toBeUndefined();
  });
});

test('a question is answered by a text, each by its own', async () => {
  const parts = await coverage('answer house.Mandate "The board."\nanswer house.Written " "');
  expect(parts.get('Mandate')).toMatchObject({ isMet: true, answeredBy: ['answer.house.Mandate'] });
  expect(parts.get('Written')).toMatchObject({ isMet: false, answeredBy: [] });
  expect(parts.get('house')?.counts.question).toEqual({ met: 1, all: 2 });
});

test('a pitfall is answered by what covers it, by an answer, or by all that it is about', async () => {
  expect(metIn(await coverage('risk R { covers house.Scattered }'), 'Scattered')).toEqual(['Scattered']);
  expect(metIn(await coverage('answer house.Scattered "Not here."'), 'Scattered')).toEqual(['Scattered']);
  const about = await coverage(
    'activity A { covers house.Selection, house.Coaching, house.Often, house.Again }',
  );
  expect(metIn(about, 'Scattered')).toEqual(['Scattered']);
  expect(metIn(await coverage(''), 'Scattered', 'Circle', 'Other')).toEqual([]);
});

test('roles and teams are covered, and have titles in other languages', async () => {
  const parts = await coverage('role Nurse { covers house.Lead }');
  expect(parts.get('Lead')).toMatchObject({
    countedAs: 'role',
    isMet: true,
    part: { hint: 'Give them time.' },
  });
  expect(parts.get('Board')).toMatchObject({ countedAs: 'role', isMet: false });
  const lead = parts.get('Lead')?.part;
  expect(lead && [titleIn('nb', lead), titleIn('sv', lead)]).toEqual(['Leder', 'Lead']);
});

test('a rung is reached by the processes that stand on it or above, by name or number', async () => {
  const parts = await coverage(`process A { maturity 2 on 2026-03 }
    process B { maturity Mapped on 2026-01 }
    activity C { covers house.Better }`);
  expect(parts.get('Mapped')?.coveredBy).toEqual(['A', 'B']);
  expect(parts.get('Named')?.coveredBy).toEqual(['A']);
  expect(metIn(parts, 'Mapped', 'Named', 'First', 'Better', 'Stairs')).toEqual(['Mapped', 'Named', 'First']);
  expect(parts.get('house')?.counts.rung).toEqual({ met: 2, all: 3 });
});

describe('a kind of activity that is expected', () => {
  const metBy = (parts: ReadonlyMap<string, Coverage>, part: string) =>
    parts.get(part)?.expected.map((each) => each.metBy);

  test('by the framework or a stage is any of the plan', async () => {
    const parts = await coverage('activity A { is evaluation }\nactivity B { is analysis }');
    expect([metBy(parts, 'house'), metBy(parts, 'Needs')]).toEqual([[['A']], [['B']]]);
  });

  test('by a factor is one that covers it or something in it, or lies in work that does', async () => {
    expect(metBy(await coverage('activity A { is training }'), 'Competence')).toEqual([[]]);
    expect(metBy(await coverage('activity A { is training covers house.Again }'), 'Competence')).toEqual([
      ['A'],
    ]);
    const within = await coverage('phase P { covers house.Competence activity A { is training } }');
    expect(metBy(within, 'Competence')).toEqual([['P.A']]);
    expect(within.get('house')?.counts.expected).toEqual({ met: 1, all: 3 });
  });
});
