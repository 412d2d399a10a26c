import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** A comment that the service holds. */
export interface Held {
  readonly id: number;
  body: string;
}

/** What stands in for the API of GitHub or GitLab: it holds comments, and lets in who has the token. */
export interface CommentService {
  readonly url: string;
  readonly comments: Held[];
  readonly requests: string[];
}

/** Starts a service that knows `token`; it stops at the end of the test. */
export async function commentService(token: string, before: readonly string[] = []): Promise<CommentService> {
  const comments: Held[] = before.map((body, at) => ({ id: at + 1, body }));
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://service');
    requests.push(`${request.method} ${url.pathname}`);
    if (!isLetIn(request, token)) {
      response.writeHead(401).end('{"message":"Bad credentials"}');
      return;
    }
    const page = Number(url.searchParams.get('page') ?? 1);
    const size = Number(url.searchParams.get('per_page') ?? 30);
    if (request.method === 'GET') {
      response.end(JSON.stringify(comments.slice((page - 1) * size, page * size)));
      return;
    }
    const { body } = JSON.parse(await text(request)) as { body: string };
    const id = Number(url.pathname.split('/').at(-1));
    const held = request.method === 'POST' ? undefined : comments.find((comment) => comment.id === id);
    if (held) held.body = body;
    else comments.push({ id: comments.length + 1, body });
    response.writeHead(held ? 200 : 201).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, comments, requests };
}

function isLetIn({ headers }: IncomingMessage, token: string): boolean {
  return headers.authorization === `Bearer ${token}` || headers['private-token'] === token;
}
