import { expect, test } from 'vitest';
import { orderLanes } from '../../../language/plan/lane-order.ts';

test('lanes that hand over to each other stand side by side', () => {
  const arrows = [
    ['a', 'd'],
    ['d', 'b'],
    ['b', 'c'],
  ] as const;
  const order = orderLanes(['a', 'b', 'c', 'd'], arrows).join('');
  expect(['adbc', 'cbda']).toContain(order);
});

test('lanes keep their order where no other is better', () => {
  expect(
    orderLanes(
      ['a', 'b', 'c'],
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'c'],
      ],
    ),
  ).toEqual(['a', 'b', 'c']);
  expect(orderLanes([], [])).toEqual([]);
});

test('very many lanes are taken as they come', () => {
  const lanes = Array.from({ length: 200 }, (_, i) => i);
  expect(orderLanes(lanes, [[0, 199]])).toEqual(lanes);
});
