import { expect, test } from 'vitest';
import { drawingDelay } from '../../client/webview/pace.ts';

test('the first picture is drawn at once, and later ones after twice the time the last one took', () => {
  expect(drawingDelay(0)).toBe(0);
  expect(drawingDelay(60)).toBe(120);
});

test('nobody waits more than a second', () => {
  expect(drawingDelay(5000)).toBe(1000);
});
