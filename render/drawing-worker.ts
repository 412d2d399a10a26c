import { parentPort } from 'node:worker_threads';
import type { Drawn, Said, Wanted } from './drawing-thread.ts';
import { createRenderer, DrawError } from './renderer.ts';

const renderer = await createRenderer();
parentPort?.on('message', async ({ mermaid, options }: Wanted) => say(await draw(mermaid, options)));
say('loaded');

function say(said: Said): void {
  parentPort?.postMessage(said);
}

async function draw(mermaid: Wanted['mermaid'], options: Wanted['options']): Promise<Drawn> {
  try {
    return { svg: await renderer.svg(mermaid, options) };
  } catch (error) {
    if (!(error instanceof DrawError)) throw error;
    return { problem: error.message };
  }
}
