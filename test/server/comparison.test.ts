import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CompareRequest, ComparisonRequest, type EarlierFile } from '../../server/protocol/comparison.ts';
import { DiagramRequest } from '../../server/protocol/diagrams.ts';
import { Client } from './client.ts';

const plan = `use "work/*.varde"
plan Watch "Night watch" { starts 2026-01-12 calendar NO }
milestone Ready "Ready" { after Teach }
process Alarm "Alarm" { start S  end E  S -> E }
`;
const teach = (length: string) => `activity Teach "Teach" { takes ${length} }\n`;

let client: Client;
beforeEach(async () => {
  client = await Client.start({ 'plan.varde': plan, 'work/teach.varde': teach('8d') }, { locale: 'da' });
});
afterEach(() => client.stop());

const compare = (...files: readonly EarlierFile[]) => {
  const params: CompareRequest.Params = {
    uri: client.uri('work/teach.varde'),
    earlier: { name: 'v1.0', files },
  };
  return client.request<null>(CompareRequest.method, params);
};
const picture = (diagram: 'gantt' | 'process', more: object = {}) =>
  client.request<DiagramRequest.Result>(DiagramRequest.method, {
    uri: client.uri('plan.varde'),
    diagram,
    ...more,
  });
const comparison = () =>
  client.request<ComparisonRequest.Result>(ComparisonRequest.method, { uri: client.uri('plan.varde') });
const earlierTeach = (): EarlierFile => ({ uri: client.uri('work/teach.varde'), text: teach('5d') });

describe('a plan compared with an earlier state', () => {
  test('is drawn as the difference, and again without it once that has ended', async () => {
    await compare(earlierTeach());
    const compared = await picture('gantt');
    expect(compared.comparedWith).toBe('v1.0');
    expect(compared.diagram.mermaid).toMatch(/#126; Teach \(takes 5d → 8d/);
    expect(compared.diagram.mermaid).toContain('before#58; 12');

    await client.request(CompareRequest.method, { uri: client.uri('plan.varde') });
    const alone = await picture('gantt');
    expect(alone).not.toHaveProperty('comparedWith');
    expect(alone.diagram.mermaid).not.toContain('before');
    expect(await comparison()).toEqual({ items: [], dates: [] });
  });

  test('makes the previews ask again', async () => {
    const told = () => client.changedPlans.length;
    await picture('gantt');
    const before = told();
    await compare(earlierTeach());
    await client.until(() => told() > before);
    expect(client.changedPlans.at(-1)?.uris).toContain(client.uri('plan.varde'));
  });

  test('says what the difference comes to, with places in the text of today', async () => {
    await compare(earlierTeach());
    const { items, dates } = await comparison();
    expect(items[0]?.label).toMatch(/^The end of Night watch moves 3 working days later/);
    const [ready, teaching] = items.find(({ label }) => label === 'Dates that moved')?.items ?? [];
    expect(teaching).toMatchObject({
      label: 'Teach',
      type: 'changed',
      place: { uri: client.uri('work/teach.varde'), line: 0, character: 9 },
    });
    expect(teaching?.description).toMatch(/^takes 5d → 8d, 16 Jan → 21 Jan$/);
    expect(ready?.description).toBe('16 Jan → 21 Jan');
    expect(dates.map(({ place: { line }, text }) => [line, text])).toEqual([
      [2, 'før: 16. jan.'],
      [0, 'før: 16. jan.'],
    ]);
  });

  test('tells what the rules say that they did not say before, and what they say no more', async () => {
    const risky = `${plan}risk Ice "Ice" { likelihood 4 impact 4 owner Driver }\nrole Driver { mandate "Drives." }\n`;
    await client.edit('plan.varde', risky.replace(' owner Driver', ''));
    await compare({ uri: client.uri('plan.varde'), text: risky.replace('likelihood 4 impact 4 ', '') });
    const { items } = await comparison();
    const group = (title: string) => items.find(({ label }) => label === title)?.items ?? [];
    const found = group('New findings').find(({ label }) => label.includes('owner'));
    expect(found).toMatchObject({
      label: expect.stringContaining('“Ice”'),
      type: 'added',
      place: { line: 4 },
    });
    expect(group('Findings that are gone').map(({ label }) => label)).toContainEqual(
      expect.stringContaining('“Ice”'),
    );
    expect(items[0]?.items.at(-1)?.label).toMatch(/^Findings: \d new, \d gone$/);
  });

  test('is compared anew with what is typed', async () => {
    await compare(earlierTeach());
    await client.edit('work/teach.varde', teach('9d'));
    expect((await picture('gantt')).diagram.mermaid).toMatch(/takes 5d → 9d/);
    await client.edit('work/teach.varde', teach('5d'));
    expect((await comparison()).items).toMatchObject([
      { items: [{ label: 'Nothing in the plan has changed.' }] },
    ]);
  });

  test('shows what was removed with its file, which leads to where it was', async () => {
    await compare(
      { uri: client.uri('work/old/more.varde'), text: 'activity Gone "Gone" { takes 1d }' },
      {
        uri: client.uri('plan.varde'),
        text: plan.replace('work/*', 'work/**/*'),
      },
    );
    const { diagram, places } = await picture('gantt');
    expect(diagram.mermaid).toContain('− Gone :done, ');
    expect(Object.values(diagram.ids)).toContain('Gone');
    expect(places).not.toHaveProperty('Gone');
    const gone = (await comparison()).items
      .flatMap(({ items }) => items)
      .find(({ label }) => label === 'Gone');
    expect(gone).toMatchObject({
      type: 'removed',
      earlier: { uri: client.uri('work/old/more.varde'), line: 0 },
    });
    expect(gone).not.toHaveProperty('place');
    expect(places).toHaveProperty('Teach');
  });

  test('lacks what came with a file that was not there', async () => {
    await compare({ uri: client.uri('work/teach.varde'), text: null });
    expect((await picture('gantt')).diagram.mermaid).toContain('#43; Teach');
  });

  test('is found where its file was called otherwise', async () => {
    await compare(
      { uri: client.uri('old.varde'), text: plan, now: client.uri('plan.varde') },
      earlierTeach(),
    );
    expect((await picture('gantt')).diagram.mermaid).toMatch(/takes 5d → 8d/);
  });
});

test('a plan that was not there is not compared, and that is said', async () => {
  const refused = compare({ uri: client.uri('plan.varde'), text: null });
  await expect(refused).rejects.toThrow('Night watch er en ny plan');
  expect(await picture('gantt')).not.toHaveProperty('comparedWith');
});
