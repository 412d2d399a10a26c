import type { Mermaid } from 'mermaid';
import { createDraw, type DrawSettings } from '../draw/draw.ts';

/** What has come of a drawing: the picture, or why there is none. Errors themselves do not leave the page whole. */
export type Drawn = { readonly svg: string } | { readonly problem: string };

declare global {
  /** Draws in the page that a browser renderer has opened. */
  var drawInPage: (mermaidText: string, settings: DrawSettings) => Promise<Drawn>;
}

const { mermaid } = globalThis as unknown as { readonly mermaid: Mermaid };
const draw = createDraw(mermaid, document);

globalThis.drawInPage = async (mermaidText, settings) => {
  try {
    return { svg: await draw(mermaidText, settings) };
  } catch (error) {
    return { problem: (error as Error).message };
  }
};
