import type { Diagram } from '../../../language/diagrams/diagram.ts';
import { captionOf } from '../../../render/draw/caption-of.ts';
import type { Draw } from '../../../render/draw/draw.ts';
import { readFontMetrics } from '../../../render/measure/font-metrics.ts';
import { installMeasuring } from '../../../render/measure/install.ts';
import { writePdf } from '../../../render/pdf/pdf.ts';
import { partsOf } from '../../../render/picture-parts.ts';
import { createToPng } from '../../../render/png.ts';
import type { DiagramRequest } from '../../../server/protocol/diagrams.ts';
import { readAsset } from './page-assets.ts';

/** Saved pictures are for documents, which are light. */
const theme = 'light';
const pixelsPerPixel = 2;

/** Draws pictures as `varde render` does, to the same measures: in this page, but not to be seen in it. */
export interface Saver {
  svg(picture: Saved): Promise<string>;
  /** At twice its size. */
  png(picture: Saved): Promise<Uint8Array<ArrayBuffer>>;
  pdf(picture: Saved): Promise<Uint8Array<ArrayBuffer>>;
}

/** What is saved of a picture. */
export interface Saved {
  readonly plan: DiagramRequest.Result['plan'];
  readonly diagram: Diagram;
}

/** Loads the fonts to measure with. While it draws with `draw`, what is `shown` is measured as the browser does. */
export async function openSaver(draw: Draw, shown: Element): Promise<Saver> {
  const [regular, bold] = await Promise.all([readAsset('regular'), readAsset('semibold')]);
  const fonts = { regular: readFontMetrics(regular), bold: readFontMetrics(bold) };

  const measured = async <Result>(work: () => Result | Promise<Result>): Promise<Result> => {
    const remove = installMeasuring(window, fonts, (element) => !shown.contains(element));
    try {
      return await work();
    } finally {
      remove();
    }
  };
  const svg = ({ plan, diagram }: Saved) => {
    const { mermaid, title, description } = diagram;
    const caption = captionOf(plan.title, diagram);
    return measured(() =>
      draw(mermaid, { theme, locale: plan.locale, id: 'varde', title, description, caption }),
    );
  };

  return {
    svg,
    async png(picture) {
      const [toPng, source] = await Promise.all([createToPng(), svg(picture)]);
      return new Uint8Array(toPng(source, { theme, scale: pixelsPerPixel }));
    },
    async pdf(picture) {
      const source = await svg(picture);
      const parts = await measured(() => partsOf(source, document, fonts));
      const { plan, diagram } = picture;
      const { title, description } = diagram;
      const settings = { title: plan.title, language: plan.locale, theme, created: new Date() } as const;
      return new Uint8Array(await writePdf([{ title, description, parts }], settings));
    },
  };
}
