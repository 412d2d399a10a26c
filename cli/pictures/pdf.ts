import type { Diagram } from '../../language/diagrams/diagram.ts';
import type { Plan } from '../../language/plan/plan.ts';
import { captionOf } from '../../render/draw/caption-of.ts';
import type { ThemeName } from '../../render/draw/theme.ts';

/** Returns the diagrams as a PDF, each on a page of its own. */
export async function diagramsAsPdf(
  plan: Plan,
  diagrams: readonly Diagram[],
  theme: ThemeName,
): Promise<Uint8Array> {
  const { createRenderer } = await import('../../render/renderer.ts');
  const { writePdf } = await import('../../render/pdf/pdf.ts');
  const renderer = await createRenderer();
  try {
    const pages = [];
    for (const diagram of diagrams) {
      const { mermaid, title, description } = diagram;
      const svg = await renderer.svg(mermaid, {
        theme,
        title,
        description,
        caption: captionOf(plan.title, diagram),
      });
      pages.push({ title, description, parts: renderer.parts(svg) });
    }
    return await writePdf(pages, { title: plan.title, language: plan.locale, theme, created: new Date() });
  } finally {
    renderer.dispose();
  }
}
