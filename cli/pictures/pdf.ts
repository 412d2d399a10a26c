import type { Diagram } from '../../language/diagrams/diagram.ts';
import type { Plan } from '../../language/plan/plan.ts';
import { captionOf } from '../../render/draw/caption-of.ts';
import type { ThemeName } from '../../render/draw/theme.ts';
import { openRenderer, type RendererName } from './open-renderer.ts';

/** Returns the diagrams as a PDF, each on a page of its own. */
export async function diagramsAsPdf(
  plan: Plan,
  diagrams: readonly Diagram[],
  theme: ThemeName,
  rendererName: RendererName = 'builtin',
): Promise<Uint8Array> {
  const { writePdf } = await import('../../render/pdf/pdf.ts');
  const renderer = await openRenderer(rendererName);
  try {
    const pages = [];
    for (const diagram of diagrams) {
      const { mermaid, title, description } = diagram;
      const svg = await renderer.svg(mermaid, {
        theme,
        locale: plan.locale,
        title,
        description,
        caption: captionOf(plan.title, diagram),
      });
      pages.push({ title, description, parts: await renderer.parts(svg) });
    }
    return await writePdf(pages, { title: plan.title, language: plan.locale, theme, created: new Date() });
  } finally {
    await renderer.dispose();
  }
}
