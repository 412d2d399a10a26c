import { expect, test } from 'vitest';
import { drawingDelay } from '../../client/webview/pace.ts';

test('the first picture, and one that comes after a while, is drawn at once', () => {
  expect(drawingDelay(0, 0)).toBe(0);
  expect(drawingDelay(60, 500)).toBe(0);
});

test('pictures that come one upon the other wait for half the time that the last one took', () => {
  expect(drawingDelay(60, 0)).toBe(30);
  expect(drawingDelay(60, 20)).toBe(10);
});

test('nobody waits more than half a second', () => {
  expect(drawingDelay(5000, 0)).toBe(500);
});
