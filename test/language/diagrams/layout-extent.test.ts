import { expect, test } from 'vitest';
import { extentAcross, extentDown, extentOfNode } from '../../../language/diagrams/layout-extent.ts';

const spacing = { nodeSpacing: 10, rankSpacing: 20 };
const node = (id: string) => ({ id, width: 100, height: 40 });
const edge = (from: string, to: string, label = 0) => ({ from, to, label });

test('a node is as high as its lines, of which long ones are wrapped', () => {
  const one = extentOfNode(['Kort'], { padding: 0 });
  expect(extentOfNode(['Kort', 'Kort'], { padding: 0 }).height).toBeCloseTo(2 * one.height);
  const long = 'En lang linje som ikke får plass på bredden';
  expect(extentOfNode([long], { padding: 0, wrappingWidth: 100 }).height).toBeGreaterThan(2 * one.height);
  expect(extentOfNode(['Kort'], { padding: 10 })).toEqual({ width: one.width + 40, height: one.height + 20 });
});

test('nodes that follow on each other stand beside each other, and what is written on their arrows between them', () => {
  const nodes = ['a', 'b', 'c'].map(node);
  const edges = [edge('a', 'b', 50), edge('b', 'c')];
  expect(extentAcross(nodes, edges, spacing)).toEqual({ width: 3 * 100 + 2 * 20 + 50, height: 40 });
  expect(extentDown(nodes, edges, spacing)).toEqual({ width: 100, height: 3 * 40 + 2 * 20 + 50 });
});

test('what follows on one node stands below each other', () => {
  const nodes = ['a', 'b', 'c'].map(node);
  expect(extentAcross(nodes, [edge('a', 'b'), edge('a', 'c')], spacing)).toEqual({ width: 220, height: 90 });
});

test('an arrow over a rank takes room in it', () => {
  const nodes = ['a', 'b', 'c'].map(node);
  const edges = [edge('a', 'b'), edge('b', 'c'), edge('a', 'c')];
  expect(extentAcross(nodes, edges, spacing).height).toBe(50);
});

test('leaves of different ranks have rows of their own', () => {
  const nodes = ['a', 'b', 'c', 'd'].map(node);
  const edges = [edge('a', 'b'), edge('a', 'c'), edge('c', 'd')];
  expect(extentAcross(nodes, edges, spacing).height).toBe(90);
});
