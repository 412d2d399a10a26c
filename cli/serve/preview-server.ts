import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Locale, localeFor } from '../../language/locale/locale.ts';
import { pageWords } from '../../language/locale/page.ts';
import type { Place } from '../../server/protocol/places.ts';
import type { FilesApi } from './files-api.ts';
import { readFromPage } from './from-page.ts';
import { choosePage, contentSecurityPolicy, previewPage, workbenchPage } from './html.ts';
import { hangUp, type LanguageSessions } from './language-sessions.ts';
import { listen } from './listen.ts';
import type { LivePlans } from './live-plans.ts';
import { isOwn } from './own-origin.ts';
import type { PageFile } from './page-files.ts';
import { PageSession } from './page-session.ts';
import { readBody } from './read-body.ts';
import { Refusal, refuse } from './refusal.ts';

/** More than any message of a page. */
const mostBytes = 64 * 1024;

/** What the server shows, in which language, and who is told when a reader wants to see a place in the text. */
export interface Shown {
  readonly plans: LivePlans;
  readonly files: ReadonlyMap<string, PageFile>;
  readonly edits: FilesApi;
  readonly languages: LanguageSessions;
  /** Absent: the language of each plan, and the browser's for the workbench. */
  readonly locale?: Locale;
  reveal(place: Place): void;
}

/**
 * Serves browsers on this machine: the preview with a stream of pictures for each open one and its messages, and the
 * workbench with what it edits.
 */
export class PreviewServer {
  readonly #shown: Shown;
  readonly #sessions = new Map<string, PageSession>();
  readonly #server = createServer((request, response) => {
    this.#answer(request, response).catch((error) =>
      refuse(response, error instanceof Refusal ? error.status : 500, explain(error)),
    );
  }).on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head));
  #port = 0;

  constructor(shown: Shown) {
    this.#shown = shown;
  }

  /** Starts on `port` or the next that is free, and returns which. */
  async listen(port: number): Promise<number> {
    this.#port = await listen(this.#server, port);
    return this.#port;
  }

  /** Sends every open page its picture anew. */
  refresh(): void {
    for (const session of this.#sessions.values()) void session.refresh();
  }

  close(): void {
    this.#shown.languages.close();
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(safeHeaders)) response.setHeader(name, value);
    const address = `http://127.0.0.1${request.url}`;
    if (!isOwn(request, this.#port)) refuse(response, 403, 'This page answers to itself alone.');
    else if (!URL.canParse(address)) refuse(response, 400, 'This is not an address.');
    else await this.#route(new URL(address), request, response);
  }

  async #route({ pathname, searchParams }: URL, request: IncomingMessage, response: ServerResponse) {
    const { edits, locale } = this.#shown;
    if (edits.answers(pathname)) return edits.answer(pathname, request, response);
    const page = searchParams.get('page') ?? '';
    switch (`${request.method} ${pathname}`) {
      case 'GET /':
        return this.#sendPage(searchParams.get('plan'), response);
      case 'GET /edit':
        return sendHtml(workbenchPage(locale ?? localeFor(request.headers['accept-language'])), response);
      case 'GET /events':
        return this.#stream(page, searchParams, response);
      case 'POST /message':
        return this.#receive(page, request, response);
      default:
        return this.#sendFile(pathname, response);
    }
  }

  async #sendPage(plan: string | null, response: ServerResponse): Promise<void> {
    const plans = await this.#shown.plans.list();
    const several = plans.length > 1;
    const shown = plan === null ? plans[0] : plans.find(({ file }) => file === plan);
    const locale = this.#shown.locale ?? (shown ?? plans[0])?.locale ?? 'en';
    const html =
      several && plan === null ? choosePage(locale, plans) : previewPage(locale, shown?.title, several);
    sendHtml(html, response);
  }

  /** A browser always tells where the page that opens a WebSocket comes from. */
  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const isOurs = request.headers.origin !== undefined && isOwn(request, this.#port);
    if (!isOurs || request.url !== '/language') hangUp(socket, '403 Forbidden');
    else this.#shown.languages.take(request, socket, head);
  }

  #stream(page: string, query: URLSearchParams, response: ServerResponse): void {
    const { plans, reveal } = this.#shown;
    const plan = query.get('plan');
    const session = new PageSession({
      words: pageWords[localeFor(query.get('lang') ?? undefined)],
      plan: () => plans.find(plan),
      picture: (params) => plans.picture(params),
      findings: (uri) => plans.findings(uri),
      markdown: (params) => plans.markdown(params),
      send: (message) => response.write(`data: ${JSON.stringify(message)}\n\n`),
      reveal,
    });
    this.#sessions.set(page, session);
    response.on('close', () => {
      if (this.#sessions.get(page) === session) this.#sessions.delete(page);
    });
    response.setHeader('content-type', 'text/event-stream').write('retry: 1000\n\n');
  }

  async #receive(page: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const session = this.#sessions.get(page);
    // A form on another site can send text, but not JSON.
    const isJson = request.headers['content-type'] === 'application/json';
    const body = isJson ? await readBody(request, mostBytes) : undefined;
    const message = body && readFromPage(body.toString('utf8'));
    if (!message) refuse(response, 400, 'This is not a message of the page.');
    else if (!session) refuse(response, 404, 'No such page is open.');
    else {
      await session.receive(message);
      response.writeHead(204).end();
    }
  }

  #sendFile(path: string, response: ServerResponse): void {
    const file = this.#shown.files.get(path);
    if (file) response.setHeader('content-type', file.type).end(file.content);
    else refuse(response, 404, 'There is nothing here.');
  }
}

const safeHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

function sendHtml(html: string, response: ServerResponse): void {
  response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
}

function explain(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
