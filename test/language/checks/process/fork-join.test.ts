import { describe, expect, test } from 'vitest';
import { meetingsOf } from '../../../../language/checks/process/branches.ts';
import { processGraphs } from '../../../../language/checks/process/graph.ts';
import { node, planOfElements, process } from '../../build-plan.ts';
import { saidBy } from '../findings.ts';

const said = (nodes: string, ...arrows: string[]) =>
  saidBy('fork-join-mismatch', 'starts 2026-03-02', `process P {\n${nodes}\n${arrows.join('\n')}\n}`);

const both = 'start S fork F step A step B step C end E';

describe('fork-join-mismatch', () => {
  test('finds branches that come together without a join', async () => {
    expect(await said(both, 'S -> F', 'F -> A -> C', 'F -> B -> C', 'C -> E')).toEqual([
      'F: The branches from the fork “F” come together in “C” without a join, so nobody waits until all of them are done.',
    ]);
  });

  test('finds a join that waits for the two ways of a choice', async () => {
    expect(
      await said(
        'start S choice C step A step B join J end E',
        'S -> C',
        'C -> A "yes"',
        'C -> B "no"',
        'A -> J',
        'B -> J',
        'J -> E',
      ),
    ).toEqual(['J: The join “J” waits for ways that no fork before it opens side by side.']);
  });

  test('finds a join that waits for what comes after it', async () => {
    expect(
      await said('start S join J choice C end E', 'S -> J -> C', 'C -> J "again"', 'C -> E "done"'),
    ).toEqual(['J: The join “J” waits for ways that no fork before it opens side by side.']);
  });

  test('finds forks and joins with a single arrow', async () => {
    expect(await said('start S fork F step A join J end E', 'S -> F -> A -> J -> E')).toEqual([
      'F: The fork “F” opens only one way, so nothing goes on side by side.',
      'J: Only one arrow leads to the join “J”, so there is nothing to wait for.',
    ]);
  });

  test.each([
    ['a join that closes its fork', ['S -> F', 'F -> A -> J', 'F -> B -> J', 'J -> C -> E']],
    ['an arrow straight to the join', ['S -> F', 'F -> A -> J', 'F -> J', 'J -> B -> C -> E']],
    ['branches with ends of their own', ['S -> F', 'F -> A -> E', 'F -> B -> C -> E2']],
  ])('leaves alone %s', async (_, arrows) => {
    expect(await said(`${both} join J end E2`, ...arrows)).toEqual([]);
  });

  test('leaves alone one join for forks within one another', async () => {
    expect(
      await said(
        `${both} fork G join J`,
        'S -> F',
        'F -> A -> G',
        'G -> B -> J',
        'G -> C -> J',
        'F -> J',
        'J -> E',
      ),
    ).toEqual([]);
  });

  test('leaves alone a branch with a choice in it, and ways that leave early', async () => {
    expect(
      await said(
        'start S fork F step A choice X step Y choice B join J end E',
        'S -> F',
        'F -> A -> X',
        'X -> Y "yes"',
        'X -> J "no"',
        'Y -> J',
        'F -> B',
        'B -> J "go on"',
        'B -> E "stop"',
        'J -> E',
      ),
    ).toEqual([]);
  });

  test('leaves alone a join of two beginnings', async () => {
    expect(await said('start S start T join J end E', 'S -> J', 'T -> J', 'J -> E')).toEqual([]);
  });

  test('leaves alone a fork in a circle', async () => {
    expect(
      await said(
        `${both} join J choice X`,
        'S -> F',
        'F -> A -> J',
        'F -> B -> J',
        'J -> X',
        'X -> F "again"',
        'X -> C "done"',
        'C -> E',
      ),
    ).toEqual([]);
  });

  test('follows forks nested ten thousand deep', () => {
    const depth = 10_000;
    const arrows = Array.from({ length: depth }, (_, at) => [`F${at} -> F${at + 1}`, `F${at} -> J`]).flat();
    const nodes = Array.from({ length: depth }, (_, at) => node('fork', `P.F${at}`, 'Fork'));
    const all = [...nodes, node('step', `P.F${depth}`, 'Step'), node('join', 'P.J', 'Join')];
    const plan = planOfElements([process('P', 'Process', [...arrows, `F${depth} -> J`]), ...all]);
    const [graph] = processGraphs(plan);
    const { stuck, unjoined } = meetingsOf(graph as NonNullable<typeof graph>);
    expect([stuck, unjoined.size]).toEqual([[], 0]);
  });
});
