import { Resvg } from '@resvg/resvg-wasm';
import { readAsset } from '../../assets.ts';
import { loadResvg } from '../../load-resvg.ts';

/** Turns a picture into one of nothing but groups and paths. */
export type ToOutlines = (svg: string) => string;

/**
 * Loads what draws text as outlines and writes rules of CSS as attributes: Word paints black what only a rule with
 * several parts colours, and sets text in a font of the reader's.
 */
export async function createToOutlines(): Promise<ToOutlines> {
  const [regular, semibold] = await Promise.all([readAsset('regular'), readAsset('semibold'), loadResvg()]);
  return (svg) => {
    const picture = new Resvg(svg, {
      font: { fontBuffers: [regular, semibold], defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
    });
    const outlines = picture.toString();
    picture.free();
    return outlines.replace(/ d="[^"]*"/g, roundNumbers);
  };
}

const roundNumbers = (text: string) => text.replace(/\d+\.\d{3,}/g, (number) => Number(number).toFixed(2));
