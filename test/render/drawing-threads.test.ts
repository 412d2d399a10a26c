import { expect, test } from 'vitest';
import { DrawError } from '../../render/draw/draw-error.ts';
import { DrawingThreads } from '../../render/drawing-threads.ts';

const options = { theme: 'light' } as const;

test('many pictures are drawn by several threads, each as a thread alone draws it', async () => {
  const texts = Array.from(
    { length: 12 },
    (_, at) => `flowchart LR\n  a["Fase ${at}"] --> b["Mål ${at % 3}"]`,
  );
  const [alone, many] = [new DrawingThreads(), new DrawingThreads()];
  try {
    const expected: string[] = [];
    for (const text of texts) expected.push(await alone.svg(text, options));
    const broken = many.svg('flowchart LR\n  a -->', options);
    const drawn = texts.map((text) => many.svg(text, options));
    await expect(broken).rejects.toThrow(DrawError);
    expect(await Promise.all(drawn)).toEqual(expected);
  } finally {
    await Promise.all([alone.dispose(), many.dispose()]);
  }
}, 60_000);
