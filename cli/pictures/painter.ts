import type { Diagram } from '../../language/diagrams/diagram.ts';
import type { ThemeName } from '../../render/draw/theme.ts';
import type { PictureFormat } from './format.ts';

/** How pictures are painted; `scale` is the number of pixels of a PNG per pixel of the SVG. */
export interface PaintOptions {
  readonly format: PictureFormat;
  readonly theme: ThemeName;
  readonly scale: number;
}

/** Turns diagrams into the content of files, one after the other. */
export interface Painter {
  paint(diagram: Diagram): Promise<string | Uint8Array>;
  close(): void;
}

/** Opens a painter; only what the format needs is loaded. */
export async function openPainter({ format, theme, scale }: PaintOptions): Promise<Painter> {
  if (format === 'mermaid') return { paint: async ({ mermaid }) => mermaid, close: () => {} };
  const { createRenderer } = await import('../../render/renderer.ts');
  const renderer = await createRenderer();
  const svg = ({ mermaid, title, description }: Diagram) =>
    renderer.svg(mermaid, { theme, title, description });
  if (format === 'svg') return { paint: svg, close: () => renderer.dispose() };
  const { createToPng } = await import('../../render/png.ts');
  const toPng = await createToPng();
  return {
    paint: async (diagram) => toPng(await svg(diagram), { theme, scale }),
    close: () => renderer.dispose(),
  };
}
