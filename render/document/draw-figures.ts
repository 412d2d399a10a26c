import type { Document } from '../../language/report/document.ts';
import { createToPng } from '../png.ts';
import { createRenderer } from '../renderer.ts';
import type { Pictures } from './picture.ts';
import { picturesOf } from './pictures-of.ts';

/** Draws every figure of the document without a browser, as `picturesOf` does. */
export async function drawFigures(document: Document): Promise<Pictures> {
  if (!document.blocks.some(({ type }) => type === 'figure')) return new Map();
  const [renderer, toPng] = await Promise.all([createRenderer(), createToPng()]);
  try {
    return await picturesOf(document, { svg: renderer.svg, toPng });
  } finally {
    renderer.dispose();
  }
}
