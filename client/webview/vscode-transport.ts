import type { FromPage, ToPage } from '../../server/protocol/page.ts';
import type { PageState } from './state.ts';
import type { Transport } from './transport.ts';

interface VsCodeApi {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

/** Talks with the extension that owns the webview. */
export function connectVsCode(): Transport {
  const api = acquireVsCodeApi();
  return {
    send: (message) => api.postMessage(message),
    saveFile: (name, content) => api.postMessage({ type: 'save', name, content }),
    listen: (listener, signal) => {
      const receive = (event: MessageEvent<ToPage>) => listener.received(event.data);
      window.addEventListener('message', receive, { signal });
      listener.opened();
    },
    load: () => api.getState(),
    save: (state) => api.setState(state),
  };
}
