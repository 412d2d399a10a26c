import { expect, test } from 'vitest';
import { createRenderer } from '../../render/renderer.ts';
import { samples } from './samples.ts';

test('the same text gives the same picture to the byte: again, after other pictures, and in a fresh renderer', async () => {
  const first = await createRenderer();
  const second = await createRenderer();
  try {
    const draw = (renderer: typeof first) =>
      Promise.all(Object.values(samples).map(({ mermaid }) => renderer.svg(mermaid, { theme: 'dark' })));
    const pictures = await draw(first);
    await first.svg(samples.gantt?.mermaid ?? '', { theme: 'contrast' });
    expect(await draw(first)).toEqual(pictures);
    expect(await draw(second)).toEqual(pictures);
  } finally {
    first.dispose();
    second.dispose();
  }
});
