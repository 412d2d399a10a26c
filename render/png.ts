import { Resvg } from '@resvg/resvg-wasm';
import { readAsset } from './assets.ts';
import { type ThemeName, themes } from './draw/theme.ts';
import { loadResvg } from './load-resvg.ts';

/** How an SVG becomes a bitmap. */
export interface PngOptions {
  /** Pixels of the bitmap per pixel of the SVG. */
  readonly scale?: number;
  /** The look whose background lies behind the picture. */
  readonly theme: ThemeName;
}

/** Turns SVG documents that a renderer drew into PNG files. */
export type ToPng = (svg: string, options: PngOptions) => Uint8Array;

/** Loads the converter and its fonts. */
export async function createToPng(): Promise<ToPng> {
  const [regular, semibold] = await Promise.all([readAsset('regular'), readAsset('semibold'), loadResvg()]);
  return (svg, { theme, scale = 1 }) => {
    const picture = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: scale },
      background: themes[theme].background,
      font: { fontBuffers: [regular, semibold], defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
    });
    const image = picture.render();
    const bytes = image.asPng();
    image.free();
    picture.free();
    return bytes;
  };
}
