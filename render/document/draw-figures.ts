import type { Document } from '../../language/report/document.ts';
import { DrawingThread } from '../drawing-thread.ts';
import type { Pictures } from './picture.ts';
import { picturesOf } from './pictures-of.ts';

/** Begins to draw every figure of the document without a browser, as `picturesOf` does; the thread ends with the last. */
export function drawFigures(document: Document, thread = new DrawingThread()): Pictures {
  const pictures = picturesOf(document, (mermaid, options) => thread.svg(mermaid, options));
  void Promise.allSettled(pictures.values()).then(() => thread.dispose());
  return pictures;
}
