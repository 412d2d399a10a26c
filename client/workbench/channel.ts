import type { Transport } from '@codemirror/lsp-client';
import type { Locale } from '../../language/locale/locale.ts';

/** Carries messages of JSON-RPC to a language server and back, each as text. */
export interface Channel {
  send(message: string): void;
  listen(receive: (message: string) => void): void;
}

/** Who opens a channel is told when it is open, each time anew after it has been lost. */
export interface ChannelEvents {
  opened(channel: Channel): void;
  lost(): void;
}

/** What the page answers when the server asks, by method. */
export type Answers = ReadonlyMap<string, (params: never) => unknown>;

interface ServerMessage {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
}

/**
 * The channel as CodeMirror’s client takes it. What that client leaves out is done here: it tells the server in which
 * language to speak, and answers what the server asks.
 */
export function transportOver(channel: Channel, locale: Locale, answers: Answers): Transport {
  const receivers = new Set<(message: string) => void>();
  channel.listen((text) => {
    const { id, method = '', params }: ServerMessage = JSON.parse(text);
    const answer = id === undefined ? undefined : answers.get(method);
    if (answer) void respond(channel, id, () => answer(params as never));
    else for (const receive of receivers) receive(text);
  });
  return {
    send: (message) => channel.send(withLocale(message, locale)),
    subscribe: (receive) => receivers.add(receive),
    unsubscribe: (receive) => receivers.delete(receive),
  };
}

function withLocale(text: string, locale: Locale): string {
  const message = JSON.parse(text) as { readonly method?: string; readonly params?: object };
  if (message.method !== 'initialize') return text;
  return JSON.stringify({ ...message, params: { ...message.params, locale } });
}

async function respond(channel: Channel, id: unknown, answer: () => unknown): Promise<void> {
  const outcome = await new Promise((resolve) => resolve(answer())).then(
    (result) => ({ result }),
    (error) => ({ error: { code: requestFailed, message: String(error) } }),
  );
  channel.send(JSON.stringify({ jsonrpc: '2.0', id, ...outcome }));
}

/** The code of the Language Server Protocol for a request that is sound, but has failed. */
export const requestFailed = -32_803;
