import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';

/** What bpmn.io shows of a file: its warnings, and the room of everything drawn, in the file's own pixels. */
export interface Shown {
  readonly warnings: readonly string[];
  readonly shapes: readonly ShownShape[];
}

export interface ShownShape {
  readonly id: string;
  readonly type: string;
  /** A name that stands outside its shape. */
  readonly isLabel: boolean;
  /** As the file says it. */
  readonly box: Box;
  /** As the text in it is drawn; nothing where there is none. */
  readonly text?: Box;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const script = fileURLToPath(
  new URL('../../node_modules/bpmn-js/dist/bpmn-viewer.development.js', import.meta.url),
);

/** What is used of bpmn-js, which has no types of its own for its bundle. */
interface Viewer {
  importXML(xml: string): Promise<{ warnings: unknown[] }>;
  get(name: 'elementRegistry'): {
    filter(passes: (element: ViewerElement) => boolean): ViewerElement[];
    getGraphics(element: ViewerElement): SVGGElement;
  };
}
type ViewerElement = Box & {
  id: string;
  type: string;
  labelTarget?: unknown;
  waypoints?: unknown;
  parent?: unknown;
};

/** Draws a BPMN file with bpmn-js in a browser that is open. */
export async function showBpmn(browser: Browser, xml: string): Promise<Shown> {
  const page = await browser.newPage();
  try {
    await page.setContent('<div id="canvas" style="width: 100vw; height: 100vh"></div>');
    await page.addScriptTag({ path: script });
    return await page.evaluate(async (text) => {
      const { BpmnJS } = window as unknown as { BpmnJS: new (options: object) => Viewer };
      const viewer = new BpmnJS({ container: '#canvas' });
      const { warnings } = await viewer.importXML(text);
      const registry = viewer.get('elementRegistry');
      const shapes = registry
        .filter(({ waypoints, parent }) => !waypoints && Boolean(parent))
        .map((element) => {
          const drawnText = registry.getGraphics(element).querySelector<SVGTextElement>('.djs-visual text');
          const { x, y, width, height } = drawnText?.getBBox() ?? new DOMRect();
          const text = drawnText && { x: element.x + x, y: element.y + y, width, height };
          const box = { x: element.x, y: element.y, width: element.width, height: element.height };
          const isLabel = element.labelTarget !== undefined;
          return { id: element.id, type: element.type, isLabel, box, ...(text && { text }) };
        });
      return { warnings: warnings.map(String), shapes };
    }, xml);
  } finally {
    await page.close();
  }
}
