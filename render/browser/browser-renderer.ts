import { launch, type Page } from 'puppeteer-core';
import { readAsset } from '../assets.ts';
import { DrawError } from '../draw/draw-error.ts';
import { fontWeights } from '../draw/font.ts';
import { openMeasuringWindow } from '../measuring-window.ts';
import { partsOf } from '../picture-parts.ts';
import type { Renderer } from '../renderer.ts';
import type { Drawn } from './page.ts';

/** A browser as a program, with what it needs to start besides: variables of the environment, and arguments. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly env?: Record<string, string | undefined>;
  readonly args?: readonly string[];
}

/** The browser could not be started. `cause` is what it said. */
export class BrowserError extends Error {}

const offline = '--host-resolver-rules=MAP * ~NOTFOUND';
/** Chromium has no sandbox for the superuser, who runs most containers, and refuses to start without being told so. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * A renderer that draws in a headless browser: text in scripts that the bundled font lacks is then measured as it is
 * painted. `script` is the bundle of `page.ts`. Rejects with a `BrowserError` where the browser does not start.
 */
export async function createBrowserRenderer(program: BrowserProgram, script: string): Promise<Renderer> {
  const browser = await launch({
    ...program,
    pipe: true,
    args: [offline, '--font-render-hinting=none', ...sandbox, ...(program.args ?? [])],
  }).catch((cause: Error) => {
    throw new BrowserError(`“${program.executablePath}” does not start as a browser.`, { cause });
  });
  const page = await browser.newPage();
  await furnish(page, script);
  const window = openMeasuringWindow();
  return {
    async svg(text, options) {
      const drawn = await page.evaluate(
        (mermaidText, settings): Promise<Drawn> => globalThis.drawInPage(mermaidText, settings),
        text,
        { ...options, id: 'varde' },
      );
      if ('problem' in drawn) throw new DrawError(drawn.problem);
      return drawn.svg;
    },
    png: (svg, { scale = 1 }) => photograph(page, svg, scale),
    async parts(svg) {
      const { document, fonts } = await window;
      return partsOf(svg, document, fonts);
    },
    async dispose() {
      (await window).close();
      await browser.close();
    },
  };
}

/** Shows the picture in the page, and returns what is seen of it as a PNG. */
async function photograph(page: Page, svg: string, scale: number): Promise<Uint8Array> {
  const { width, height } = await page.evaluate((source) => {
    document.body.innerHTML = source;
    return (document.body.firstElementChild as SVGSVGElement).getBoundingClientRect().toJSON();
  }, svg);
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  const png = await page.screenshot();
  await page.evaluate(() => document.body.replaceChildren());
  return png;
}

/** Gives the page its fonts, Mermaid and the code that draws. */
async function furnish(page: Page, script: string): Promise<void> {
  const [mermaid, regular, semibold] = await Promise.all([
    readAsset('mermaid'),
    readAsset('regular'),
    readAsset('semibold'),
  ]);
  const faces = [
    [fontWeights.regular, regular],
    [fontWeights.bold, semibold],
  ] as const;
  const css = faces.map(([weight, file]) => {
    const source = `url(data:font/ttf;base64,${Buffer.from(file).toString('base64')})`;
    return `@font-face { font-family: Inter; font-weight: ${weight}; src: ${source}; }`;
  });
  await page.addStyleTag({ content: `body { margin: 0 } ${css.join(' ')}` });
  await page.addScriptTag({ content: new TextDecoder().decode(mermaid) });
  await page.addScriptTag({ content: script });
}
