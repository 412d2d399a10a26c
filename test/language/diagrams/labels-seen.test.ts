import { env } from 'node:process';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawDiagram } from '../../../language/diagrams/draw-diagram.ts';
import { createRenderer, type Renderer } from '../../../render/renderer.ts';
import { openPicture, withoutSpaces } from '../../render/picture.ts';
import { planOfElements, scheduleOfDates } from '../build-plan.ts';
import { endless, hostileLabels } from './hostile-labels.ts';
import type { LabelPlace } from './label-place.ts';
import { placesInCharts } from './label-places-in-charts.ts';
import { placesInFlowcharts } from './label-places-in-flowcharts.ts';

let renderer: Renderer;
beforeAll(async () => {
  renderer = await createRenderer();
});
afterAll(() => renderer.dispose());

/** How many pictures are tried of each place; more in a long run. */
const mostPictures = Number(env.VARDE_LABEL_PICTURES ?? 2);

describe.each(Object.entries({ ...placesInCharts, ...placesInFlowcharts }))('the label of %s', (_, place) => {
  test('is seen as it is written, whatever it looks like', { timeout: 120_000 }, async () => {
    const labels = hostileLabels.filter((label) => Array.from(label).length <= place.longest);
    for (let from = 0; from < labels.length; from += place.labels) {
      await expectSeen(place, labels.slice(from, from + place.labels));
    }
  });

  test('is seen as it is written, whatever its letters', { timeout: 120_000 }, async () => {
    const syntax = ' "#;<>&\\`%*_~{}$:,|[]()-=+@./1aCs4éﬂ°¶ß';
    const label = fc
      .oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 24 }),
        fc.string({ unit: fc.constantFrom(...syntax), minLength: 1, maxLength: 24 }),
      )
      .filter((one) => visibleOf(one) !== '');
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(label, { minLength: 1, maxLength: Math.min(8, place.labels), selector: visibleOf }),
        (labels) => expectSeen(place, labels),
      ),
      { numRuns: Math.min(place.pictures, mostPictures) },
    );
  });

  test('is shortened where it does not end', async () => {
    const { seen } = await draw(place, [endless, 'Kort']);
    expect(seen[0]).toMatch(/^Enveldiglangtittel.*…$/);
    expect(seen[0]?.length).toBeLessThanOrEqual(place.longest);
    expect(seen[1]).toBe('Kort');
  });
});

async function expectSeen(place: LabelPlace, labels: readonly string[]): Promise<void> {
  const { svg, seen } = await draw(place, labels);
  expect(seen).toEqual(labels.map((label) => withoutSpaces(visibleOf(label))));
  expect(svg.querySelectorAll('script, iframe, img, image, a, foreignObject, svg')).toHaveLength(0);
}

async function draw(place: LabelPlace, labels: readonly string[]) {
  const elements = place.elements(labels);
  const schedule = scheduleOfDates(place.scheduled?.(elements) ?? []);
  const plan = planOfElements(elements, place.head && { head: place.head });
  const { mermaid } = drawDiagram(plan, schedule, place.diagram);
  const svg = await openPicture(await renderer.svg(mermaid, { theme: 'light' }));
  return { svg, seen: place.seen(svg, labels.length).map((text) => withoutSpaces(text ?? '')) };
}

/** What a reader may expect to see of a title: one line, without what XML cannot hold. */
function visibleOf(title: string): string {
  return title
    .normalize('NFC')
    .replace(
      /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g,
      '\uFFFD',
    )
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
