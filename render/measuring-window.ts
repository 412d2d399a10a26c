import { JSDOM, VirtualConsole } from 'jsdom';
import { readFonts } from './fonts.ts';
import { installMeasuring } from './measure/install.ts';
import type { FontFamily } from './measure/text-layout.ts';

/** A window without a browser, whose SVG elements can be measured. */
export interface MeasuringWindow {
  readonly dom: JSDOM;
  readonly document: Document;
  /** The fonts that text is measured in. */
  readonly fonts: FontFamily;
  close(): void;
}

/** Opens the window, with text measured in the bundled font. */
export async function openMeasuringWindow(): Promise<MeasuringWindow> {
  const fonts = await readFonts();
  const dom = new JSDOM('<!doctype html><html><body></body></html>', {
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  installMeasuring(dom.window, fonts);
  return { dom, document: dom.window.document, fonts, close: () => dom.window.close() };
}
