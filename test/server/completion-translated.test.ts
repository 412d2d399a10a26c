import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SuggestCommand } from '../../server/protocol/client.ts';
import { Client } from './client.ts';
import { Writer } from './writer.ts';

let client: Client;
beforeAll(async () => {
  client = await Client.start({}, { locale: 'nb' });
});
afterAll(() => client.stop());

/** Somebody who has typed the text. */
async function writerOf(text: string): Promise<Writer> {
  const writer = new Writer(client, 'plan.varde');
  await writer.type(text);
  return writer;
}

async function labels(text: string): Promise<string[]> {
  const writer = await writerOf(text);
  return (await writer.list()).map(({ label }) => label);
}

const people = 'role Kari "Kari Nordmann"\nteam Staben\n';

describe('a property in other words', () => {
  test.each([
    ['Norwegian', 'phase P {\n  starter 1.3.2027', '2027-03-01', '  starts 2027-03-01'],
    ['Norwegian, before any value', 'activity A {\n  varer ', '2w', '  takes 2w'],
    ['Norwegian, with a small word', `${people}activity A {\n  utføres av `, 'Kari', '  by Kari'],
    ['Norwegian, for two words', `${people}role R {\n  del av st`, 'Staben', '  part of Staben'],
    ['Swedish', `${people}activity A {\n  ansvarig kar`, 'Kari', '  owner Kari'],
    ['Danish', 'phase One\nphase P {\n  efter ', 'One', '  after One'],
    ['a plan in words of its own', 'plan P {\n  språk ', 'nb', '  locale nb'],
    ['a colon', `${people}activity A {\n  owner: `, 'Kari', '  owner Kari'],
    ['Norwegian, a capital and a colon', `${people}activity A {\n  Eier: kar`, 'Kari', '  owner Kari'],
    ['a word for a comma', `${people}activity A {\n  by Staben og k`, 'Kari', '  by Staben, Kari'],
    ['a word behind a comma', `${people}activity A {\n  av Staben, och `, 'Kari', '  by Staben, Kari'],
    ['an equals sign', `${people}activity A {\n  eier = `, 'Kari', '  owner Kari'],
  ])('is written as the language has it, with the value: %s', async (_what, text, choice, line) => {
    const writer = await writerOf(text);
    await writer.take(choice, 3);
    expect(writer.text.split('\n').at(-1)).toBe(line);
  });

  test('opens nothing while its value is typed that the list does not know', async () => {
    expect(await labels('phase P {\n  varer 3 uker')).toEqual([]);
    expect(await labels('role R {\n  mandat Kan stanse')).toEqual([]);
  });

  test('gives way to a title', async () => {
    expect(await labels('Starter i det små')).toContain('activity «Starter i det små»');
    expect(await labels('phase P {\n  oppgave Starte opp')).toEqual(['activity «Starte opp»']);
  });
});

describe('a title that is written', () => {
  test('may be meant with its first word or without it', async () => {
    const [first, ...others] = await labels('rolle avdelingsleder');
    expect(first).toBe('role «avdelingsleder»');
    expect(others).toContain('activity «rolle avdelingsleder»');
  });

  test('with a kind behind a dot is first of the kind whose word that is', async () => {
    expect((await labels('Færre fall.mål')).slice(0, 2)).toEqual([
      'goal «Færre fall»',
      'stakeholder «Færre fall»',
    ]);
    expect(await labels('Nattsykepleier.rolle')).toEqual(['role «Nattsykepleier»']);
  });

  test('asks at once for the value of its first property, where it has one', async () => {
    const asking = await Client.start({}, { locale: 'nb', commands: [SuggestCommand.name] });
    const writer = new Writer(asking, 'plan.varde');
    await writer.type('Kurs');
    const commands = new Map((await writer.list()).map(({ label, command }) => [label, command?.command]));
    await asking.stop();
    expect(commands.get('activity «Kurs»')).toBe(SuggestCommand.name);
    expect(commands.get('role «Kurs»')).toBeUndefined();
  });

  test('is none where more stands on the line', async () => {
    const writer = await writerOf('role Kari "Avdelingsleder" {\n}');
    writer.goBehind('role Kari');
    await writer.type(' Nordmann');
    expect((await writer.list()).map(({ label }) => label)).not.toContain('role «Kari Nordmann»');
  });
});

describe('what is typed of a value stands in what is offered', () => {
  test.each([
    ['a length', 'activity A {\n  takes 3', ['3d', '3w', '3m', '3h']],
    ['a share', 'activity A {\n  done 35', ['35%']],
    ['a sum', 'activity A {\n  costs 40000', ['40000 NOK']],
    ['a day', 'activity A {\n  due 1.3.2027', ['2027-03-01']],
    ['nothing once it is whole', 'risk R {\n  likelihood 4', []],
    ['no other length once it is whole', 'activity A {\n  takes 3w', []],
    ['no day that only has these digits', 'activity A {\n  due 2019', []],
    ['no day that is none', 'activity A {\n  due 31.2.2027', []],
  ])('%s', async (_what, text, offered) => {
    expect(await labels(text)).toEqual(offered);
  });

  test('a text is offered in its quotation marks', async () => {
    const writer = await writerOf('role R {\n  held by ');
    await writer.take('"…"', 1);
    await writer.type('Kari');
    expect(writer.text).toBe('role R {\n  held by "Kari"');
  });
});

describe('the nodes of a process', () => {
  const process = `plan P { locale sv }
process Q {
  start Larm
  choice Allvar "Är det allvarligt?"
  step Gå
  end Klart
  `;

  test('are connected so that a choice leads two ways, with the answers in the language of the plan', async () => {
    const writer = await writerOf(process);
    await writer.take('Larm -> Allvar -> Gå -> Klart', 1);
    expect(writer.text.slice(process.length)).toBe(
      'Larm -> Allvar\n  Allvar -> Gå "ja" -> Klart\n  Allvar -> Klart "nej"',
    );
  });

  test('are followed by an arrow, and are no titles', async () => {
    const [first, ...others] = await labels(`${process}Allvar `);
    expect(first).toBe('->');
    expect(others.filter((label) => label.includes('«'))).toEqual([]);
    expect(await labels(`${process}Allvar er det`)).toContain('step «Allvar er det»');
  });
});
