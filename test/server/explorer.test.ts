import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ExploreRequest, type PlanItem } from '../../server/protocol/explorer.ts';
import { Client } from './client.ts';

const files = {
  'plan.varde': `use "people.varde"
plan Watch "Night watch" { starts 2026-01-12 as of 2026-02-02 calendar NO owner Lead }
phase Buy "Buy" {
  activity Tender "Tender" { takes 5d finished 2026-01-16 }
  activity Sign "Sign" { takes 5w after Tender done 40% }
}
phase Use "Use" {
  activity Teach "Teach" { takes 3d after Buy }
  activity Visit "Visit" { takes 1d starts 2026-01-20 }
  milestone Ready "Ready" { after Teach }
}
risk Snow "Snow" { likelihood 2 impact 2 }
risk Net "No network" { likelihood 4 impact 5 }
risk Old "Old" { likelihood 5 impact 5 status closed }
risk New "New"
barrier Time "No time"
decision Which "Which one?" { options "A", "B" chosen "A" }
decision When "When?"
process Alarm "Alarm" { start S  step Look "Look" by Lead  end E  S -> Look -> E }
view Main "Main plan" as gantt { include Buy }
`,
  'people.varde':
    'team Board "The board"\nrole Lead "The lead" { held by "Kari" }\nstakeholder Family "Families"\n',
};

let client: Client;
let plan: string;
beforeAll(async () => {
  client = await Client.start(files);
  plan = client.uri('plan.varde');
});
afterAll(() => client.stop());

async function lines(inside?: ExploreRequest.Inside, onlyOpen = false): Promise<readonly PlanItem[]> {
  const params: ExploreRequest.Params = { onlyOpen, ...(inside && { inside }) };
  const { items } = await client.request<ExploreRequest.Result>(ExploreRequest.method, params);
  return items.map((item) => ({ ...item, description: plain(item.description), spoken: plain(item.spoken) }));
}
/** Dates have narrow spaces in them. */
const plain = (text: string) => text.replace(/\s/gu, ' ');
const labels = (items: readonly PlanItem[]) => items.map(({ label }) => label);
const told = (items: readonly PlanItem[]) =>
  items.map(({ label, description, state }) => [label, description, state].filter(Boolean).join(' | '));

test('the plans of the workspace come first, each with its dates, its place and its first picture', async () => {
  expect(await lines()).toEqual([
    {
      key: plan,
      label: 'Night watch',
      description: '12 Jan – 25 Feb 2026',
      spoken: 'Night watch, Plan, 12 Jan – 25 Feb 2026',
      kind: 'plan',
      place: { uri: plan, line: 1, character: 5 },
      diagram: { uri: plan },
      inside: { plan },
    },
  ]);
});

test('a plan holds what it has anything of, and how many', async () => {
  const groups = await lines({ plan });
  expect(groups.map(({ label, description }) => `${label} ${description}`)).toEqual(
    [
      'Phases and work 2',
      'People 3',
      'Risks and forces 5',
      'Processes 1',
      'Decisions and rules 2',
      expect.stringMatching(/^Diagrams \d+$/),
      'Views and reports 1',
    ].filter((line) => line !== 'Goals and effects 0'),
  );
});

test('work says its dates and how it stands, in words as well as by a state', async () => {
  expect(told(await lines({ plan, group: 'work' }))).toEqual([
    'Buy | 12 Jan – 20 Feb 2026 · under way · 50% · critical | critical',
    'Use | 2 – 25 Feb 2026 · critical | critical',
  ]);
  expect(told(await lines({ plan, element: 'Buy' }))).toEqual([
    'Tender | 12 – 16 Jan 2026 · done | done',
    'Sign | 19 Jan – 20 Feb 2026 · under way · 40% · critical | critical',
  ]);
  expect(told(await lines({ plan, element: 'Use' }))).toEqual([
    'Teach | 23 – 25 Feb 2026 · critical | critical',
    'Visit | 2 Feb 2026 · late | late',
    'Ready | 25 Feb 2026 · critical | critical',
  ]);
});

test('people, risks and decisions say what they are; the highest risk comes first', async () => {
  expect(told(await lines({ plan, group: 'people' }))).toEqual([
    'Families | Stakeholder',
    'The lead | Role · Kari',
    'The board | Team',
  ]);
  expect(told(await lines({ plan, group: 'risks' }))).toEqual([
    expect.stringMatching(/^Old \| closed · .+ \| done$/),
    'No network | 20 high | high',
    'Snow | 4 low | low',
    'New | not rated',
    'No time | Barrier',
  ]);
  expect(told(await lines({ plan, group: 'decisions' }))).toEqual([
    'Which one? | Decision · decided',
    'When? | Decision · not decided',
  ]);
});

test('processes and views lead to their picture and to their text', async () => {
  const [process] = await lines({ plan, group: 'processes' });
  expect(process).toMatchObject({ diagram: { uri: plan, of: 'Alarm' }, place: { uri: plan } });
  expect(labels(await lines(process?.inside))).toEqual(['S', 'Look', 'E']);
  const [view] = await lines({ plan, group: 'views' });
  expect(view).toMatchObject({
    diagram: { uri: plan, diagram: 'gantt', view: 'Main' },
    place: { uri: plan },
  });
  const pictures = await lines({ plan, group: 'diagrams' });
  expect(pictures[0]?.diagram).toEqual({ uri: plan, diagram: 'gantt' });
  expect(pictures.filter(({ diagram }) => diagram?.view)).toEqual([]);
});

test('what is done, closed or decided can be left out', async () => {
  expect(labels(await lines({ plan, element: 'Buy' }, true))).toEqual(['Sign']);
  expect(labels(await lines({ plan, group: 'risks' }, true))).not.toContain('Old');
  expect(labels(await lines({ plan, group: 'decisions' }, true))).toEqual(['When?']);
  const groups = await lines({ plan }, true);
  expect(groups.find(({ kind }) => kind === 'decisions')?.description).toBe('1');
});

test('every key is another one, and the same after an edit', async () => {
  const keys = await allKeys();
  expect(new Set(keys).size).toBe(keys.length);
  await client.edit('plan.varde', files['plan.varde'].replace('"Teach"', '"Teach all"'));
  expect(await allKeys()).toEqual(keys);
  expect(labels(await lines({ plan, element: 'Use' }))).toContain('Teach all');
});

test('elements called as groups, and a plan in several tracks, have keys of their own', async () => {
  const before = client;
  client = await Client.start({
    'plan.varde': 'plan A "A" {}\nrole people "Everybody"\nprocess views "Views" { start S end E S -> E }\n',
    'care.varde': `use "plan.varde"
portfolio Care "Care" {
  track Home "At home" { plans A }
  track Night "At night" { plans A }
}
`,
  });
  try {
    const keys = await allKeys();
    expect(keys.filter((key) => key.endsWith(' A'))).toHaveLength(2);
    expect(new Set(keys).size).toBe(keys.length);
  } finally {
    await client.stop();
    client = before;
  }
});

test('nothing is inside of what is gone', async () => {
  expect(await lines({ plan, element: 'Gone' })).toEqual([]);
  expect(await lines({ plan: client.uri('gone.varde') })).toEqual([]);
});

async function allKeys(inside?: ExploreRequest.Inside): Promise<string[]> {
  const items = await lines(inside);
  const below = await Promise.all(items.map((item) => (item.inside ? allKeys(item.inside) : [])));
  return [...items.map(({ key }) => key), ...below.flat()];
}

describe('a portfolio', () => {
  let portfolio: Client;
  beforeAll(async () => {
    portfolio = await Client.start('examples/portfolio', { locale: 'nb' });
  });
  afterAll(() => portfolio.stop());

  test('holds its tracks with their plans, and not what these plans hold', async () => {
    const uri = portfolio.uri('portefolje.varde');
    const ask = async (inside: ExploreRequest.Inside) =>
      (await portfolio.request<ExploreRequest.Result>(ExploreRequest.method, { inside, onlyOpen: false }))
        .items;
    const groups = await ask({ plan: uri });
    expect(groups.map(({ kind }) => kind)).toEqual(['tracks', 'diagrams', 'views']);
    const [track] = await ask({ plan: uri, group: 'tracks' });
    expect(track?.label).toBe('Trygg i eget hjem');
    expect(labels(await ask(track?.inside ?? { plan: uri }))).toContain('Digitalt nattilsyn');
  });
});
