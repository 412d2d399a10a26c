import type { Channel } from '../channel.ts';

/** Starts the language server in a worker of this page, and returns the way to talk with it. */
export function startWorker(): Channel {
  const worker = new Worker('worker.js');
  return {
    send: (message) => worker.postMessage(JSON.parse(message)),
    listen: (receive) => worker.addEventListener('message', ({ data }) => receive(JSON.stringify(data))),
  };
}
