import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRenderer, type Renderer } from '../../render/renderer.ts';
import { openPicture } from './picture.ts';
import { samples } from './samples.ts';

let renderer: Renderer;
beforeAll(async () => {
  renderer = await createRenderer();
});
afterAll(() => renderer.dispose());

const draw = async (mermaid: string) => openPicture(await renderer.svg(mermaid, { theme: 'light' }));
const styleOf = (svg: SVGSVGElement) => svg.querySelector('style')?.textContent ?? '';

test('colours of a class hold by specificity, where importance is not known', async () => {
  const svg = await draw(
    'block\n  block:cell\n    a["1"]\n  end\n  classDef high fill:#f5b5ad\n  class cell high',
  );
  expect(styleOf(svg)).toContain('#varde#varde .high rect{fill:#f5b5ad!important;}');
});

test('colours are written without hsl()', async () => {
  const style = styleOf(await draw(samples.kanban?.mermaid ?? ''));
  expect(style).not.toContain('hsl(');
  expect(style).toMatch(/\.section-1 rect[^{]*\{fill:#[0-9a-f]{6}/);
});

test.each(['quadrantChart', 'sequence', 'timeline', 'xychart'])(
  '%s: text stands on the alphabetic baseline',
  async (type) => {
    const svg = await draw(samples[type]?.mermaid ?? '');
    const baselines = [...svg.querySelectorAll<SVGElement>('text')].flatMap((text) => [
      text.getAttribute('dominant-baseline') ?? 'auto',
      text.style.getPropertyValue('dominant-baseline') || 'auto',
    ]);
    expect(new Set(baselines)).toEqual(new Set(['auto']));
  },
);
