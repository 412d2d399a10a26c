import type { PageWords } from '../../language/locale/page.ts';
import type { FromPage, ToPage } from '../../server/protocol/page.ts';
import { connectFrame } from './frame-transport.ts';
import { connectHttp } from './http-transport.ts';
import type { PageState } from './state.ts';
import { connectVsCode } from './vscode-transport.ts';

/** How the page talks with the host that shows it. */
export interface Transport {
  send(message: FromPage): void;
  /** Lets the reader keep a file. */
  saveFile(name: string, content: Uint8Array<ArrayBuffer>): void;
  /** Listens until `signal` is aborted. */
  listen(listener: Listener, signal: AbortSignal): void;
  /** What the page kept before it was loaded anew. */
  load(): PageState | undefined;
  save(state: PageState): void;
}

export interface Listener {
  /** Messages can be sent and will be answered; called again when a lost connection is back. */
  opened(): void;
  received(message: ToPage): void;
}

/** The transport for the host that the page is in: the editor's webview, a page around it, else `varde serve`. */
export function connect({ disconnected }: PageWords): Transport {
  if ('acquireVsCodeApi' in globalThis) return connectVsCode();
  return parent === window ? connectHttp(disconnected) : connectFrame();
}
