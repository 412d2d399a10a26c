import { download } from './download.ts';
import type { Transport } from './transport.ts';

/**
 * Talks with `varde serve`: `GET /events?page=<id>` is a stream of server-sent events, each a message to the page,
 * and `POST /message?page=<id>` takes a message from it, both as JSON. The id tells one open page from another, `lang` in
 * which language the page speaks;
 * the query of the page's own address says which plan it shows. `disconnected` is shown while there is no answer.
 */
export function connectHttp(disconnected: string): Transport {
  const query = new URLSearchParams(location.search);
  query.set('page', crypto.randomUUID());
  query.set('lang', document.documentElement.lang);
  const stateKey = `varde.page${location.search}`;
  return {
    send: (message) =>
      void fetch(`/message?${query}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(message),
      }),
    saveFile: download,
    listen: (listener, signal) => {
      const events = new EventSource(`/events?${query}`);
      events.addEventListener('open', () => listener.opened(), { signal });
      events.addEventListener('message', ({ data }) => listener.received(JSON.parse(data)), { signal });
      events.addEventListener(
        'error',
        () => listener.received({ type: 'unavailable', message: disconnected }),
        {
          signal,
        },
      );
      signal.addEventListener('abort', () => events.close());
    },
    load: () => JSON.parse(sessionStorage.getItem(stateKey) ?? 'null') ?? undefined,
    save: (state) => sessionStorage.setItem(stateKey, JSON.stringify(state)),
  };
}
