import type { Document } from '../../language/report/document.ts';
import { DrawingThreads } from '../drawing-threads.ts';
import type { Pictures } from './picture.ts';
import { picturesOf } from './pictures-of.ts';

/** Begins to draw every figure of the document without a browser, as `picturesOf` does; the threads end with the last. */
export function drawFigures(document: Document, threads = new DrawingThreads()): Pictures {
  const pictures = picturesOf(document, (mermaid, options) => threads.svg(mermaid, options));
  void Promise.allSettled(pictures.values()).then(() => threads.dispose());
  return pictures;
}
