import type { Diagram } from '../../language/diagrams/diagram.ts';
import { diagramMarkdown } from '../../language/diagrams/markdown.ts';
import type { Plan } from '../../language/plan/plan.ts';
import { captionOf } from '../../render/draw/caption-of.ts';
import type { ThemeName } from '../../render/draw/theme.ts';
import { isMermaidText, type PaintedFormat } from './format.ts';

/** How pictures are painted; `scale` is the number of pixels of a PNG per pixel of the SVG. */
export interface PaintOptions {
  /** Its title stands above each picture. */
  readonly plan: Plan;
  readonly format: PaintedFormat;
  readonly theme: ThemeName;
  readonly scale: number;
}

/** Turns diagrams into the content of files, one after the other. */
export interface Painter {
  paint(diagram: Diagram): Promise<string | Uint8Array>;
  close(): void;
}

/** Opens a painter; only what the format needs is loaded. */
export async function openPainter({ plan, format, theme, scale }: PaintOptions): Promise<Painter> {
  if (isMermaidText(format)) {
    const textOf = (diagram: Diagram) =>
      format === 'mmd' ? diagram.mermaid : diagramMarkdown(diagram, plan.locale);
    return { paint: async (diagram) => textOf(diagram), close: () => {} };
  }
  const { createRenderer } = await import('../../render/renderer.ts');
  const renderer = await createRenderer();
  const svg = (diagram: Diagram) => {
    const { mermaid, title, description } = diagram;
    return renderer.svg(mermaid, { theme, title, description, caption: captionOf(plan.title, diagram) });
  };
  if (format === 'svg') return { paint: svg, close: () => renderer.dispose() };
  const { createToPng } = await import('../../render/png.ts');
  const toPng = await createToPng();
  return {
    paint: async (diagram) => toPng(await svg(diagram), { theme, scale }),
    close: () => renderer.dispose(),
  };
}
