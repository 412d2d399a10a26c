import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bpmnFiles } from '../../../../language/exchange/bpmn/bpmn.ts';
import { type Box, showBpmn } from '../../../browser/bpmn-viewer.ts';
import { launchBrowser } from '../../../browser/chromium.ts';
import { exampleNames, exampleOf } from '../examples.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const frames = ['bpmn:Participant', 'bpmn:Lane'];

test.each(exampleNames)(
  'bpmn.io draws every process of the example %s whole, and nothing on anything else',
  {
    timeout: 60_000,
  },
  async (name) => {
    const files = Object.values(await bpmnFiles(await exampleOf(name)));
    expect(files.length).toBeGreaterThan(0);
    for (const xml of files) {
      const { warnings, shapes } = await showBpmn(browser, xml);
      expect(warnings).toEqual([]);
      const placed = shapes.filter(({ type }) => !frames.includes(type));
      const lanes = shapes.filter(({ type }) => type === 'bpmn:Lane');
      for (const [index, shape] of placed.entries()) {
        const seen = shape.isLabel ? (shape.text ?? shape.box) : shape.box;
        const covered = placed
          .slice(index + 1)
          .filter((other) => overlap(seen, other.isLabel ? (other.text ?? other.box) : other.box));
        expect(covered.map(({ id }) => `${shape.id} ${id}`)).toEqual([]);
        expect(lanes.filter(({ box }) => holds(box, seen)).map(({ type }) => type)).toEqual(['bpmn:Lane']);
        if (!shape.isLabel && shape.text) expect(holds(shape.box, shape.text)).toBe(true);
      }
    }
  },
);

/** Whether they share more than the border that lines have. */
function overlap(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1
  );
}

function holds(outer: Box, inner: Box): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
