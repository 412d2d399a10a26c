import type { ToPage } from '../../server/protocol/page.ts';
import { download } from './download.ts';
import type { Transport } from './transport.ts';

const stateKey = 'varde.frame';

/** Talks with the page that this one is a frame in; both are of the same origin. */
export function connectFrame(): Transport {
  return {
    send: (message) => parent.postMessage(message, window.origin),
    saveFile: download,
    listen: (listener, signal) => {
      const receive = ({ source, data }: MessageEvent<ToPage>) => {
        if (source === parent) listener.received(data);
      };
      window.addEventListener('message', receive, { signal });
      listener.opened();
    },
    load: () => JSON.parse(sessionStorage.getItem(stateKey) ?? 'null') ?? undefined,
    save: (state) => sessionStorage.setItem(stateKey, JSON.stringify(state)),
  };
}
