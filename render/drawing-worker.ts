import { parentPort } from 'node:worker_threads';
import type { Drawn, Wanted } from './drawing-thread.ts';
import { createRenderer, DrawError } from './renderer.ts';

const renderer = createRenderer();

parentPort?.on('message', async ({ mermaid, options }: Wanted) => {
  parentPort?.postMessage(await draw(mermaid, options));
});

async function draw(mermaid: Wanted['mermaid'], options: Wanted['options']): Promise<Drawn> {
  try {
    return { svg: await (await renderer).svg(mermaid, options) };
  } catch (error) {
    if (!(error instanceof DrawError)) throw error;
    return { problem: error.message };
  }
}
