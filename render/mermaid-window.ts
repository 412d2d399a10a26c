import { compileFunction } from 'node:vm';
import type { JSDOM } from 'jsdom';
import type { Mermaid } from 'mermaid';
import { readAsset } from './assets.ts';
import type { DrawingMermaid } from './draw/draw.ts';
import { type MeasuringWindow, openMeasuringWindow } from './measuring-window.ts';
import { mermaidFunctionBody } from './mermaid-script.ts';

/** A window without a browser, in which Mermaid runs apart from the rest of the process. */
export interface MermaidWindow extends MeasuringWindow {
  readonly mermaid: Omit<Mermaid, 'render'> & DrawingMermaid;
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
  const [script, window] = await Promise.all([readAsset('mermaid'), openMeasuringWindow()]);
  Object.assign(window.dom.window, { structuredClone });
  return { ...window, mermaid: loadMermaid(window.dom, new TextDecoder().decode(script)) };
}

function loadMermaid(dom: JSDOM, script: string): MermaidWindow['mermaid'] {
  const load = compileFunction(mermaidFunctionBody(script), builtins, {
    parsingContext: dom.getInternalVMContext(),
  });
  return load(...builtins.map((name) => dom.window.eval(name)));
}
