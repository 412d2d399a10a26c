import { readAsset } from './assets.ts';
import { readFontMetrics } from './measure/font-metrics.ts';
import type { FontFamily } from './measure/text-layout.ts';

/** Reads the metrics of the bundled font. */
export async function readFonts(): Promise<FontFamily> {
  const [regular, bold] = await Promise.all([readAsset('regular'), readAsset('semibold')]);
  return { regular: readFontMetrics(regular), bold: readFontMetrics(bold) };
}
