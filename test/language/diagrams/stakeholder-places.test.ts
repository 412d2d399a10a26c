import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Placeable, placeStakeholders } from '../../../language/diagrams/stakeholder-places.ts';
import { widthOf } from '../../../language/locale/text-width.ts';
import { levels } from '../../../language/plan/people.ts';

const strategies = ['Holde tilfreds', 'Involvere tett', 'Følge med på', 'Holde informert'];
const plot = (size: { chartWidth: number; chartHeight: number }) => ({
  width: size.chartWidth - 34,
  height: size.chartHeight - 34,
});

const placeable: fc.Arbitrary<Placeable> = fc.record({
  label: fc.string({ minLength: 1, maxLength: 32 }),
  interest: fc.constantFrom(...levels),
  influence: fc.constantFrom(...levels),
});

test('labels touch neither each other nor the names of the strategies', () => {
  fc.assert(
    fc.property(fc.array(placeable, { minLength: 1, maxLength: 40 }), (placeables) => {
      const boxes = boxesOf(placeables);
      for (const [i, a] of boxes.entries()) {
        for (const b of boxes.slice(i + 1)) expect(overlap(a, b)).toBe(false);
      }
    }),
    { seed: 1 },
  );
});

test('a point lies in the third of each axis that its level says', () => {
  fc.assert(
    fc.property(fc.array(placeable, { minLength: 1, maxLength: 30 }), (placeables) => {
      const { places } = placeStakeholders(placeables, strategies);
      expect([...places.keys()]).toHaveLength(placeables.length);
      for (const [{ interest, influence }, { x, y }] of places) {
        expect(levels[Math.floor(x * 3)]).toBe(interest);
        expect(levels[Math.floor(y * 3)]).toBe(influence);
      }
    }),
    { seed: 1 },
  );
});

test('the chart grows with what one cell has to hold', () => {
  const many = Array.from({ length: 60 }, (_, i) => ({
    label: `Interessent nummer ${i}`,
    interest: 'high' as const,
    influence: 'high' as const,
  }));
  const few = placeStakeholders(many.slice(0, 20), strategies).size.chartHeight;
  expect(placeStakeholders(many, strategies).size.chartHeight).toBeGreaterThan(few);
});

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where Mermaid draws each point with its label under it, and the names of the strategies. */
function boxesOf(placeables: readonly Placeable[]): Box[] {
  const { size, places } = placeStakeholders(placeables, strategies);
  const { width, height } = plot(size);
  const around = (x: number, top: number, bottom: number, label: string, font: number) => {
    const half = widthOf(label, font) / 2;
    return { left: x - half, right: x + half, top, bottom };
  };
  const points = [...places].map(([{ label }, { x, y }]) => {
    const cy = (1 - y) * height;
    const bottom = cy + size.pointTextPadding + size.pointLabelFontSize;
    return around(x * width, cy - size.pointRadius, bottom, label, size.pointLabelFontSize);
  });
  const names = strategies.map((name, i) => {
    const top = i < 2 ? 0 : height / 2;
    const x = (i % 2 === 0 ? 0.25 : 0.75) * width;
    return around(x, top, top + 5 + size.quadrantLabelFontSize, name, size.quadrantLabelFontSize);
  });
  return [...points, ...names];
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
