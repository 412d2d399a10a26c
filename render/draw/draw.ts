import type { Mermaid } from 'mermaid';
import type { Locale } from '../../language/locale/locale.ts';
import type { Caption } from './caption.ts';
import { configuration } from './configuration.ts';
import { DrawError } from './draw-error.ts';
import { finish } from './finish.ts';
import { fontWeights } from './font.ts';
import { withQuickNames } from './gantt-names.ts';
import { hideSpecialCharacters } from './special-characters.ts';
import type { ThemeName } from './theme.ts';
import { inThemeColours } from './theme-colours.ts';

/** How a picture is drawn. */
export interface DrawSettings {
  readonly theme: ThemeName;
  /** The id of the SVG element, and the start of every id within: unique in the page that shows it. */
  readonly id: string;
  /** The plan's language, in which the numbers of an axis are written; without it, they are as Mermaid writes them. */
  readonly locale?: Locale;
  /** Title and description for screen readers, written into the SVG. */
  readonly title?: string;
  readonly description?: string;
  /** Written into the picture; without it, the picture is for a page that tells the same around it. */
  readonly caption?: Caption;
  /** Drawn in a browser while somebody types: measures what it can without laying out the picture. */
  readonly isLive?: boolean;
}

/** Mermaid as a page runs it; without a browser it returns the picture itself, where it is quicker so. */
export interface DrawingMermaid extends Pick<Mermaid, 'initialize'> {
  render(id: string, text: string, stage: Element): Promise<{ readonly svg: string | SVGElement }>;
}

/** Draws Mermaid text as a self-contained SVG document; rejects with a `DrawError` where Mermaid refuses it. */
export type Draw = (mermaidText: string, settings: DrawSettings) => Promise<string>;

/** The drawing function of a window: a page's own, or one that stands in for a page. It draws one at a time. */
export function createDraw(mermaid: DrawingMermaid, document: Document): Draw {
  let previous: Promise<unknown> = Promise.resolve();
  return (mermaidText, settings) => {
    const drawn = previous.then(() => drawOne(mermaid, document, mermaidText, settings));
    previous = drawn.catch(() => undefined);
    return drawn;
  };
}

async function drawOne(
  mermaid: DrawingMermaid,
  document: Document,
  mermaidText: string,
  settings: DrawSettings,
) {
  await loadFont(document);
  const stage = document.createElement('div');
  stage.setAttribute(
    'style',
    'position: absolute; left: -10000px; top: 0; width: 1200px; visibility: hidden',
  );
  document.body.append(stage);
  try {
    mermaid.initialize(configuration(settings.theme));
    const source = hideSpecialCharacters(inThemeColours(mermaidText, settings.theme));
    const render = () => mermaid.render(settings.id, source, stage);
    const isQuick = settings.isLive && /^gantt$/m.test(source);
    const { svg } = isQuick ? await withQuickNames(document, render) : await render();
    if (typeof svg === 'string') stage.innerHTML = svg;
    else stage.append(svg);
    return finish(stage.firstElementChild as SVGSVGElement, settings);
  } catch (cause) {
    throw new DrawError(`Mermaid cannot draw this text: ${messageOf(cause)}`, { cause });
  } finally {
    stage.remove();
  }
}

/** An error's message, also where the error is from another window and so no `Error` here. */
function messageOf(error: unknown): string {
  return typeof error === 'object' && error && 'message' in error ? String(error.message) : String(error);
}

/** Text is measured while drawing, so a page's font must be there before. */
async function loadFont(document: Document) {
  if (!document.fonts) return;
  await Promise.all(Object.values(fontWeights).map((weight) => document.fonts.load(`${weight} 14px Inter`)));
}
