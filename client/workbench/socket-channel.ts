import type { ChannelEvents } from './channel.ts';

/** In milliseconds. */
const pause = 1000;

/**
 * Keeps a WebSocket to the language server of `varde serve` open until `signal` is aborted; one that is lost is opened
 * anew, with the token as it is by then.
 */
export function keepSocket(token: () => string, events: ChannelEvents, signal: AbortSignal): void {
  const address = new URL('/language', location.href);
  address.protocol = 'ws:';
  const socket = new WebSocket(address, ['varde', token()]);
  const send = (message: string) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(message);
  };
  const listen = (receive: (message: string) => void) =>
    socket.addEventListener('message', ({ data }) => receive(data));
  const close = () => socket.close();
  socket.addEventListener('open', () => events.opened({ send, listen }));
  socket.addEventListener('close', () => {
    signal.removeEventListener('abort', close);
    if (signal.aborted) return;
    events.lost();
    setTimeout(() => signal.aborted || keepSocket(token, events, signal), pause);
  });
  signal.addEventListener('abort', close);
}
