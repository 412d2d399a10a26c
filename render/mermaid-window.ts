import { compileFunction } from 'node:vm';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Mermaid } from 'mermaid';
import { readAsset } from './assets.ts';
import { readFontMetrics } from './measure/font-metrics.ts';
import { installMeasuring } from './measure/install.ts';
import type { FontFamily } from './measure/text-layout.ts';

/** A window without a browser, in which Mermaid runs apart from the rest of the process. */
export interface MermaidWindow {
  readonly mermaid: Mermaid;
  readonly document: Document;
  /** The fonts that text is measured in. */
  readonly fonts: FontFamily;
  close(): void;
}

/** Handed to Mermaid as parameters: looking up a global of a jsdom window is slow, and Mermaid does it all the time. */
const builtins = [
  ...[
    'Array',
    'Boolean',
    'Date',
    'Error',
    'Float64Array',
    'Infinity',
    'JSON',
    'Map',
    'Math',
    'NaN',
    'Number',
  ],
  ...[
    'Object',
    'Promise',
    'RegExp',
    'Set',
    'String',
    'Symbol',
    'WeakMap',
    'document',
    'parseFloat',
    'undefined',
  ],
];

/** Opens the window, with text measured in the bundled font. */
export async function openMermaidWindow(): Promise<MermaidWindow> {
  const [source, regular, bold] = await Promise.all([
    readAsset('mermaid'),
    readAsset('regular'),
    readAsset('semibold'),
  ]);
  const dom = new JSDOM('<!doctype html><html><body></body></html>', {
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  Object.assign(dom.window, { structuredClone });
  const fonts = { regular: readFontMetrics(regular), bold: readFontMetrics(bold) };
  installMeasuring(dom.window, fonts);
  return {
    mermaid: loadMermaid(dom, new TextDecoder().decode(source)),
    document: dom.window.document,
    fonts,
    close: () => dom.window.close(),
  };
}

function loadMermaid(dom: JSDOM, source: string): Mermaid {
  const body = source.replace(/globalThis\["mermaid"\]\s*=\s*globalThis\.(\w+)/, 'return $1');
  const load = compileFunction(body, builtins, { parsingContext: dom.getInternalVMContext() });
  return load(...builtins.map((name) => dom.window.eval(name)));
}
