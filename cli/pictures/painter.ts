import type { Diagram } from '../../language/diagrams/diagram.ts';
import { diagramMarkdown } from '../../language/diagrams/markdown.ts';
import type { Plan } from '../../language/plan/plan.ts';
import { captionOf } from '../../render/draw/caption-of.ts';
import type { ThemeName } from '../../render/draw/theme.ts';
import type { DrawingThreads } from '../../render/drawing-threads.ts';
import { isMermaidText, type PaintedFormat } from './format.ts';
import { openRenderer, type RendererName } from './open-renderer.ts';
import { startDrawing } from './start-drawing.ts';

/** How pictures are painted; `scale` is the number of pixels of a PNG per pixel of the SVG. */
export interface PaintOptions {
  /** Its title stands above each picture. */
  readonly plan: Plan;
  readonly format: PaintedFormat;
  readonly theme: ThemeName;
  readonly scale: number;
  /** `builtin` by default. */
  readonly renderer?: RendererName;
  /** The built-in renderer, where that has begun to load. */
  readonly threads?: DrawingThreads | undefined;
}

/** Turns diagrams into the content of files. */
export interface Painter {
  paint(diagram: Diagram): Promise<string | Uint8Array>;
  close(): Promise<void>;
}

/** Opens a painter; only what the format needs is loaded. */
export async function openPainter({
  plan,
  format,
  theme,
  scale,
  renderer: name = 'builtin',
  threads,
}: PaintOptions): Promise<Painter> {
  if (isMermaidText(format)) {
    const textOf = (diagram: Diagram) =>
      format === 'mmd' ? diagram.mermaid : diagramMarkdown(diagram, plan.locale);
    return { paint: async (diagram) => textOf(diagram), close: async () => {} };
  }
  const renderer = name === 'builtin' ? (threads ?? (await startDrawing())) : await openRenderer(name);
  const svg = (diagram: Diagram) => {
    const { mermaid, title, description } = diagram;
    const caption = captionOf(plan.title, diagram);
    return renderer.svg(mermaid, { theme, locale: plan.locale, title, description, caption });
  };
  const png = async (diagram: Diagram) => renderer.png(await svg(diagram), { theme, scale });
  return { paint: format === 'svg' ? svg : png, close: () => renderer.dispose() };
}
