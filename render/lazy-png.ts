import type { ToPng } from './png.ts';
import type { Renderer } from './renderer.ts';

/** Returns what makes PNG files of pictures; the converter is loaded with the first. */
export function lazyPng(): Renderer['png'] {
  let toPng: Promise<ToPng> | undefined;
  return async (svg, options) => {
    const { createToPng } = await import('./png.ts');
    toPng ??= createToPng();
    return (await toPng)(svg, options);
  };
}
