import { describe, expect, test } from 'vitest';
import { findingsOf, saidBy } from '../findings.ts';

const head = 'starts 2026-03-02';
const process = (nodes: string, ...arrows: string[]) =>
  `process P "Alarm" {\n${nodes}\n${arrows.join('\n')}\n}`;
const said = (rule: string, nodes: string, ...arrows: string[]) =>
  saidBy(rule, head, process(nodes, ...arrows));

describe('unreachable-node', () => {
  test('speaks at the first of what nothing leads to, with what follows as related places', async () => {
    const nodes = 'start S step A step B step C end E';
    const arrows = ['S -> E', 'A -> B -> C -> E'];
    expect(await said('unreachable-node', nodes, ...arrows)).toEqual([
      'A: No way from the start leads to “A”, so it never happens.',
    ]);
    const findings = await findingsOf(head, process(nodes, ...arrows));
    const [finding] = findings.filter(({ rule }) => rule === 'unreachable-node');
    expect(finding?.related.map(({ message }) => message)).toEqual([
      'Only “A” leads here.',
      'Only “A” leads here.',
    ]);
  });

  test('finds a circle that nothing leads to', async () => {
    expect(await said('unreachable-node', 'start S end E step A step B', 'S -> E', 'A -> B -> A')).toEqual([
      'A: No way from the start leads to “A”, so it never happens.',
    ]);
  });

  test('speaks once of a process without arrows', async () => {
    expect(await said('unreachable-node', 'start S step A step B end E')).toEqual([
      'P: No arrow shows what leads to what in “Alarm”.',
    ]);
    expect(await said('dead-end', 'start S step A step B end E')).toEqual([]);
  });

  test('begins a process without a start where no arrow leads to', async () => {
    expect(await said('unreachable-node', 'step A step B end E', 'A -> B -> E')).toEqual([]);
    expect(await said('unreachable-node', 'step A step B', 'A -> B -> A')).toEqual([]);
    expect(await said('unreachable-node', 'step A')).toEqual([]);
  });
});

describe('dead-end', () => {
  test('finds where a process stops without an end', async () => {
    expect(await said('dead-end', 'start S step A step B end E', 'S -> A -> E', 'S -> B')).toEqual([
      'B: “B” leads nowhere, and it is no end.',
    ]);
  });

  test('finds a circle without a way out, once', async () => {
    expect(await said('dead-end', 'start S step A step B end E', 'S -> E', 'S -> A -> B -> A')).toEqual([
      'A: “A” and “B” lead only to one another: no way goes from there to an end.',
    ]);
    expect(await said('dead-end', 'start S step A end E', 'S -> E', 'S -> A -> A')).toEqual([
      'A: “A” leads only to itself: no way goes from here to an end.',
    ]);
  });

  test('leaves alone a circle with a way out, one without any end, and what is never reached', async () => {
    expect(await said('dead-end', 'start S choice C end E', 'S -> C', 'C -> S "no"', 'C -> E "yes"')).toEqual(
      [],
    );
    expect(await said('dead-end', 'step Plan step Do step Check', 'Plan -> Do -> Check -> Plan')).toEqual([]);
    expect(await said('dead-end', 'start S step A end E', 'S -> E')).toEqual([]);
  });
});

describe('a choice', () => {
  const nodes = 'start S choice C "Serious?" step A end E';
  const rest = ['S -> C', 'A -> E'];

  test('says when each of its arrows is taken', async () => {
    expect(await said('choice-unlabelled', nodes, ...rest, 'C -> A "yes"', 'C -> E')).toEqual([
      'C: “Serious?” does not say when it leads to “E”.',
    ]);
    expect(await said('choice-unlabelled', nodes, ...rest, 'C -> A', 'C -> E " "')).toEqual([
      'C: “Serious?” does not say when it leads to “A” and “E”.',
    ]);
    expect(await said('choice-unlabelled', nodes, ...rest, 'C -> A "yes"', 'C -> E "no"')).toEqual([]);
  });

  test('leads to more than one place, and is told so only by one rule', async () => {
    expect(await said('choice-one-way', nodes, ...rest, 'C -> A', 'C -> A "no"')).toEqual([
      'C: “Serious?” leads only to “A”, so there is nothing to choose.',
    ]);
    expect(await said('choice-unlabelled', nodes, ...rest, 'C -> A')).toEqual([]);
    expect(await said('choice-one-way', nodes, ...rest)).toEqual([]);
    expect(await said('choice-one-way', nodes, ...rest, 'C -> A', 'C -> E')).toEqual([]);
  });
});
