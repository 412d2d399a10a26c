import { describe, expect, test } from 'vitest';
import { neighbour } from '../../client/webview/neighbours.ts';

const box = (x: number, y: number, width = 40, height = 20) => ({ x, y, width, height });

describe('in a chart of bars below each other', () => {
  const bars = [box(0, 0), box(500, 28), box(40, 56), box(560, 84)];

  test('down and up lead from row to row, however far the bars lie apart', () => {
    expect(neighbour(bars, 0, 'down')).toBe(1);
    expect(neighbour(bars, 1, 'down')).toBe(2);
    expect(neighbour(bars, 2, 'up')).toBe(1);
    expect(neighbour(bars, 3, 'up')).toBe(2);
  });

  test('at the end there is nowhere to go', () => {
    expect(neighbour(bars, 0, 'up')).toBeUndefined();
    expect(neighbour(bars, 3, 'down')).toBeUndefined();
  });

  test('every bar can be reached from the first', () => {
    const reached = [0];
    for (let at = neighbour(bars, 0, 'down'); at !== undefined; at = neighbour(bars, at, 'down'))
      reached.push(at);
    expect(reached).toEqual([0, 1, 2, 3]);
  });
});

describe('in a drawing of nodes', () => {
  const [left, nearAbove, nearBeside, far] = [box(0, 100), box(100, 0), box(110, 110), box(300, 100)];
  const nodes = [left, nearAbove, nearBeside, far];

  test('the next column comes first, and in it the node that lies least aside', () => {
    expect(neighbour(nodes, 0, 'right')).toBe(2);
    expect(neighbour(nodes, 2, 'right')).toBe(3);
    expect(neighbour(nodes, 3, 'left')).toBe(2);
    expect(neighbour(nodes, 2, 'up')).toBe(1);
  });
});

test('of no boxes there is no neighbour', () => {
  expect(neighbour([], 0, 'down')).toBeUndefined();
});
