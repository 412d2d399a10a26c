import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { elementsOfKind } from '../../language/plan/query.ts';
import { planOf } from '../language/parse.ts';
import { Client } from './client.ts';
import { Writer } from './writer.ts';

/*
 * Somebody who has never seen the language writes a plan from an empty file: with their own words, what the list
 * offers, and nothing else.
 */

const people = [
  'Virksomhetsleder',
  'Avdelingsleder',
  'Nattsykepleier',
  'Hjelpepleier',
  'IT-ansvarlig',
  'Innkjøper',
  'Tillitsvalgt',
  'Vernombud',
  'Superbruker',
];
const phases = ['Anskaffe løsningen', 'Prøve ut på to avdelinger'];

let client: Client;
let writer: Writer;
beforeAll(async () => {
  client = await Client.start({}, { locale: 'nb' });
  writer = new Writer(client, 'plan.varde');
});
afterAll(() => client.stop());

test('a plan with five phases, ten people and two processes', async () => {
  await writer.take('en hel plan å begynne med', 5);
  await writer.type('Nattilsyn');
  writer.tab();
  await writer.type('Digitalt nattilsyn');

  for (const person of people) {
    writer.goToEnd();
    await writer.type(`\n\n${person}`);
    await writer.take(`role «${person}»`, 10);
    await writer.type(`Navn på ${person}`);
    writer.tab();
    await writer.type('Bestemmer i egen enhet');
  }
  for (const title of phases) {
    writer.goToEnd();
    await writer.type(`\n\n${title}`);
    await writer.take(`phase «${title}»`, 5);
    await writer.take('after');
    await writer.take('FølgeOpp', 5);
    await writer.type(`\n  Øve på to avdelinger`);
    await writer.take('activity «Øve på to avdelinger»', 5);
    await writer.take('training', 20);
    writer.tab();
    await writer.type('avd');
    await writer.take('Avdelingsleder', 1);
    writer.tab();
    await writer.type('natt');
    await writer.take('Nattsykepleier', 1);
    writer.tab();
    await writer.type('3w');
  }
  for (const name of ['I dag', 'I morgen']) {
    writer.goToEnd();
    await writer.type('\n\n');
    await writer.take('process');
    await writer.type(name.replace(' ', ''));
    writer.tab();
    await writer.type(`Alarmer ${name.toLowerCase()}`);
    writer.tab();
    await writer.take('Avdelingsleder');
    writer.tab();
    await writer.take('Nattsykepleier');
    writer.tab();
    for (const [kind, title] of [
      ['start', 'Alarmen går'],
      ['step', 'Vurdere alarmen'],
      ['end', 'Ferdig'],
    ]) {
      await writer.type(title as string);
      await writer.take(`${kind} «${title}»`, 6);
      if (kind !== 'end') await writer.take('Nattsykepleier', 5);
      writer.goToLineEnd();
      await writer.type('\n  ');
    }
    await writer.take('AlarmenGår -> VurdereAlarmen -> Ferdig', 1);
  }

  const plan = await planOf(writer.text);
  expect(elementsOfKind(plan, 'phase')).toHaveLength(5);
  expect(elementsOfKind(plan, 'role').filter(({ heldBy }) => heldBy)).toHaveLength(9);
  expect(elementsOfKind(plan, 'role')).toHaveLength(10);
  const processes = elementsOfKind(plan, 'process');
  expect(processes.map(({ flows }) => flows.length)).toEqual([2, 2]);
  const training = elementsOfKind(plan, 'activity').filter(({ title }) => title === 'Øve på to avdelinger');
  expect(training).toHaveLength(2);
  expect(training[0]).toMatchObject({
    is: 'training',
    owner: 'Avdelingsleder',
    by: [{ party: 'Nattsykepleier' }],
  });
  const isError = ({ severity }: Diagnostic) => severity === 1;
  const problems = await client.untilProblems('plan.varde', (all) => !all.some(isError));
  expect(problems.map(({ code }) => code)).not.toContain('unknown-name');
}, 30_000);
