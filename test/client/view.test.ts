import { describe, expect, test } from 'vitest';
import { firstView, panBy, panInto, wholeView, zoomTo } from '../../client/webview/view.ts';

const box = { width: 800, height: 600 };

describe('the first view', () => {
  test('shows a small picture at its own size, in the middle', () => {
    expect(firstView({ width: 400, height: 200 }, box)).toEqual({ zoom: 1, x: 200, y: 200 });
  });

  test('shows all of a picture that can still be read when it is made smaller', () => {
    const { zoom } = firstView({ width: 970, height: 600 }, box);
    expect(zoom).toBeCloseTo(0.8);
  });

  test('shows a long picture as wide as the box, from its top', () => {
    const { zoom, y } = firstView({ width: 970, height: 5000 }, box);
    expect(zoom).toBeCloseTo(0.8);
    expect(y).toBe(12);
  });

  test('does not make text too small to read', () => {
    const { zoom, x } = firstView({ width: 9000, height: 300 }, box);
    expect(zoom).toBe(0.6);
    expect(x).toBe(12);
  });
});

test('the whole view shows all of a picture, however large', () => {
  const { zoom, x, y } = wholeView({ width: 1552, height: 5000 }, box);
  expect(zoom * 5000).toBeCloseTo(576);
  expect(y).toBeCloseTo(12);
  expect(x).toBeGreaterThan(12);
});

describe('zooming', () => {
  test('leaves the anchor where it is', () => {
    const view = { zoom: 1, x: 10, y: 20 };
    const anchor = { x: 110, y: 220 };
    const next = zoomTo(view, 2, anchor);
    expect(next).toEqual({ zoom: 2, x: -90, y: -180 });
    expect(zoomTo(next, 1, anchor)).toEqual(view);
  });

  test('ends at a tenth and at eight times', () => {
    const view = { zoom: 1, x: 0, y: 0 };
    expect(zoomTo(view, 0.001, view).zoom).toBe(0.1);
    expect(zoomTo(view, 1000, view).zoom).toBe(8);
  });
});

describe('panning', () => {
  const picture = { width: 400, height: 200 };

  test('moves the picture', () => {
    expect(panBy({ zoom: 2, x: 10, y: 10 }, 5, -5, picture, box)).toEqual({ zoom: 2, x: 15, y: 5 });
  });

  test('never loses it', () => {
    const view = { zoom: 1, x: 0, y: 0 };
    expect(panBy(view, 9999, 9999, picture, box)).toEqual({ zoom: 1, x: 752, y: 552 });
    expect(panBy(view, -9999, -9999, picture, box)).toEqual({ zoom: 1, x: -352, y: -152 });
  });
});

describe('bringing a part into view', () => {
  const view = { zoom: 1, x: 0, y: 0 };

  test('moves nothing where it is seen already', () => {
    expect(panInto(view, { x: 100, y: 100, width: 50, height: 20 }, box)).toEqual(view);
  });

  test('moves no further than needed', () => {
    expect(panInto(view, { x: 900, y: 700, width: 50, height: 20 }, box)).toEqual({
      zoom: 1,
      x: -162,
      y: -132,
    });
    expect(panInto({ zoom: 2, x: -500, y: 0 }, { x: 100, y: 100, width: 50, height: 20 }, box).x).toBe(-188);
  });

  test('shows the start of what is larger than the box', () => {
    expect(panInto(view, { x: 790, y: 100, width: 2000, height: 20 }, box).x).toBe(-778);
  });

  test('leaves alone what is partly seen', () => {
    expect(panInto(view, { x: -1000, y: 100, width: 1100, height: 20 }, box)).toEqual(view);
  });
});
