import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRenderer, type Renderer } from '../../render/renderer.ts';
import { openPicture, textsOf, withoutSpaces } from './picture.ts';

let renderer: Renderer;
beforeAll(async () => {
  renderer = await createRenderer();
});
afterAll(() => renderer.dispose());

const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><a href="javascript:alert(1)">x</a></svg>',
  '</text></svg><script>alert(1)</script>',
  '<foreignObject><iframe src="https://example.com"></iframe></foreignObject>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
];

const encode = (label: string) =>
  label.replace(/[^\p{Letter}\p{Number} ]/gu, (one) => `#${one.codePointAt(0)};`);

const diagrams: Readonly<Record<string, (label: string) => string>> = {
  flowchart: (label) => `flowchart LR\n  a["${label}"] -->|"${label}"| b["b"]`,
  quadrantChart: (label) => `quadrantChart\n  "${label}": [0.5, 0.5]`,
  gantt: (label) =>
    `gantt\n  dateFormat YYYY-MM-DD\n  section ${label}\n    ${label} :a1, 2026-01-05, 2026-02-01`,
  block: (label) => `block\n  a["${label}"]`,
};

test.each(Object.keys(diagrams))(
  '%s: an encoded label is shown as it was written, and is nothing but text',
  async (type) => {
    for (const label of attacks) {
      const svg = await openPicture(
        await renderer.svg(diagrams[type]?.(encode(label)) ?? '', { theme: 'light' }),
      );
      expect(textsOf(svg)).toContain(withoutSpaces(label));
      expectHarmless(svg);
    }
  },
);

test.each(Object.keys(diagrams))(
  '%s: a label that nobody encoded adds no element that can act',
  async (type) => {
    for (const label of attacks.map((one) => one.replaceAll('"', "'"))) {
      const drawn = await renderer.svg(diagrams[type]?.(label) ?? '', { theme: 'light' }).catch((error) => {
        expect(error.name).toBe('DrawError');
      });
      if (drawn) expectHarmless(await openPicture(drawn));
    }
  },
);

test('a description with characters that XML cannot hold does not break the picture', async () => {
  const description = 'Fra \u0001 til \uFFFE, \uD800 og 😀';
  const svg = await openPicture(
    await renderer.svg('flowchart LR\n  a["Å"]', { theme: 'light', description }),
  );
  expect(svg.querySelector('desc')?.textContent).toBe('Fra \uFFFD til \uFFFD, \uFFFD og 😀');
});

function expectHarmless(svg: SVGSVGElement): void {
  expect(
    svg.querySelectorAll('script, iframe, img, image, object, embed, foreignObject, a, svg'),
  ).toHaveLength(0);
  const attributes = [...svg.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
  expect(attributes.filter(({ name }) => name.startsWith('on'))).toEqual([]);
  expect(attributes.filter(({ value }) => /javascript:/i.test(value))).toEqual([]);
}
