import { describe, expect, test } from 'vitest';
import { distinct, titleWithin } from '../../../language/diagrams/labels.ts';
import { widthOf, wrapped } from '../../../language/locale/text-width.ts';
import { readAsset } from '../../../render/assets.ts';
import { readFontMetrics } from '../../../render/measure/font-metrics.ts';
import { role } from '../build-plan.ts';
import { samplePlan } from './sample-plan.ts';

test('a title without anything to see gives way to the name', () => {
  expect(titleWithin(role('Lead', 'Leder'), 10)).toBe('Leder');
  expect(titleWithin(role('Lead', ' \n'), 10)).toBe('Lead');
});

test('the width of a line is never much less than it is drawn', async () => {
  const font = readFontMetrics(await readAsset('regular'));
  const titles = samplePlan().plan.elements.map((element) => element.title);
  for (const title of [...titles, 'WWWWMMMM', 'ÆØÅÆØÅ', '日本語', '… → …']) {
    expect(widthOf(title, 1)).toBeGreaterThanOrEqual(font.width(title) * 0.97);
    expect(widthOf(title, 1)).toBeLessThanOrEqual(font.width(title) * 1.6);
  }
});

describe('lines', () => {
  test('hold as many words as fit', () => {
    expect(wrapped('Forberede og gjennomføre', 10, 1)).toEqual(['Forberede og', 'gjennomføre']);
    expect(wrapped('Forberede', 1, 1)).toEqual(['Forberede']);
  });
});

test('equal labels get numbers that nothing else has', () => {
  const one = distinct();
  const label = (text: string) => one(text, (times) => `${text} ${times}`);
  expect(['A', 'A 2', 'A', 'A', 'B'].map(label)).toEqual(['A', 'A 2', 'A 3', 'A 4', 'B']);
});
