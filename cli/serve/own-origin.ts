import type { IncomingMessage } from 'node:http';

const names = ['127.0.0.1', 'localhost'];

/**
 * Whether a request comes from the page itself or straight from its reader. Another site can make a browser send
 * requests here: under a name of its own that leads to this machine (`Host` tells), or across (`Origin` tells).
 */
export function isOwn({ headers: { host, origin } }: IncomingMessage, port: number): boolean {
  const hosts = names.map((name) => `${name}:${port}`);
  if (host === undefined || !hosts.includes(host)) return false;
  return origin === undefined || origin === `http://${host}`;
}
