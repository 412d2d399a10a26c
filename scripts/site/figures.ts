import { escaped } from '../../render/document/html/escaped.ts';
import { ownPicture } from '../../render/document/html/own-picture.ts';
import type { Renderer } from '../../render/renderer.ts';

/** What draws Mermaid texts. */
export type Painter = Pick<Renderer, 'svg'>;

/** Mermaid texts of a page and the pictures of them, as HTML. */
export type Figures = ReadonlyMap<string, string>;

/** Draws every Mermaid text of a page; `label` names those that have no title of their own. Rejects where one cannot be drawn. */
export async function drawFigures(
  texts: readonly string[],
  label: string,
  painter: Painter,
): Promise<Figures> {
  const figures = new Map<string, string>();
  for (const [at, text] of [...new Set(texts)].entries()) {
    const svg = await painter.svg(text, { theme: 'light' });
    const id = `figure-${at + 1}`;
    figures.set(
      text,
      `<figure style="--width: ${widthOf(svg)}px"><div class="picture" tabindex="0" role="group" aria-labelledby="${id}">${ownPicture(svg, `${id}-svg`, id)}</div>
<figcaption class="hidden" id="${id}">${escaped(titleIn(text) ?? label)}</figcaption></figure>`,
    );
  }
  return figures;
}

/** The title for screen readers that a text has; it is written with the code points of some signs. */
function titleIn(mermaid: string): string | undefined {
  const title = mermaid.match(/^\s*accTitle: (.*)$/m)?.[1];
  return title?.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

function widthOf(svg: string): number {
  const width = svg.match(/^<svg [^>]*?viewBox="\S+ \S+ (\S+) /)?.[1];
  if (width === undefined) throw new Error('A picture has no viewBox.');
  return Math.ceil(Number(width));
}
