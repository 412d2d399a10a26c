import type { IncomingMessage } from 'node:http';

/** More than any message of a page. */
const mostBytes = 64 * 1024;

/** Returns the body of a request as text; nothing of one that is too long. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > mostBytes) return '';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
