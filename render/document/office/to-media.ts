import { Resvg } from '@resvg/resvg-wasm';
import { readAsset } from '../../assets.ts';
import { themes } from '../../draw/theme.ts';
import { loadResvg } from '../../load-resvg.ts';
import type { Picture } from '../picture.ts';

/** Fine enough for what cannot show outlines: web viewers and old programs. */
const pixelsPerPixel = 1.5;

/** A picture as an Office document holds it. */
export interface OfficeMedia {
  /** Nothing but groups and paths. */
  readonly svg: Uint8Array;
  readonly png: Uint8Array;
}

/** Turns a picture into what is shown at `scale` times its size. */
export type ToMedia = (picture: Picture, scale: number) => OfficeMedia;

/**
 * Loads what draws text as outlines and writes rules of CSS as attributes: Word paints black what only a rule with
 * several parts colours, and sets text in a font of the reader's.
 */
export async function createToMedia(): Promise<ToMedia> {
  const [regular, semibold] = await Promise.all([readAsset('regular'), readAsset('semibold'), loadResvg()]);
  return ({ svg }, scale) => {
    const picture = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: pixelsPerPixel * scale },
      background: themes.light.background,
      font: { fontBuffers: [regular, semibold], defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
    });
    const image = picture.render();
    const outlines = picture.toString().replace(/ d="[^"]*"/g, withShortNumbers);
    const media = { svg: new TextEncoder().encode(outlines), png: image.asPng() };
    image.free();
    picture.free();
    return media;
  };
}

/** A hundredth of a pixel is less than anybody sees. */
const withShortNumbers = (path: string) => path.replace(/(\.\d\d)\d+/g, '$1');
