import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ToPage } from '../../server/protocol/page.ts';
import { launchBrowser } from '../browser/chromium.ts';
import { bundlePage } from './host.ts';
import { answer, gantt, pilotPlace } from './pictures.ts';

/** Stands in for `varde serve`: keeps what pages post, and sends them messages. */
class Serve {
  readonly posted: { page: string | null; plan: string | null; message: unknown }[] = [];
  readonly #files: ReadonlyMap<string, Buffer>;
  readonly #server: Server;
  #stream: ServerResponse | undefined;

  constructor(files: ReadonlyMap<string, Buffer>) {
    this.#files = files;
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  async listen(port = 0): Promise<number> {
    await once(this.#server.listen(port, '127.0.0.1'), 'listening');
    return (this.#server.address() as AddressInfo).port;
  }

  send(message: ToPage): void {
    this.#stream?.write(`data: ${JSON.stringify(message)}\n\n`);
  }

  async stop(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/events') {
      this.#stream = response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.flushHeaders();
    } else if (pathname === '/message') {
      const [page, plan] = [searchParams.get('page'), searchParams.get('plan')];
      this.posted.push({ page, plan, message: JSON.parse(await text(request)) });
      response.writeHead(204).end();
    } else {
      const file = this.#files.get(pathname);
      const shell =
        '<!DOCTYPE html><link rel="stylesheet" href="/page.css"><body><script src="/page.js"></script>';
      const type = file ? {} : { 'content-type': 'text/html' };
      response.writeHead(200, type).end(file ?? shell);
    }
  }
}

let browser: Browser;
let serve: Serve;
let page: Page;
let port: number;

beforeAll(async () => {
  browser = await launchBrowser();
  serve = new Serve(await bundlePage());
  port = await serve.listen();
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/?plan=plan.varde`);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await serve?.stop();
});

const messages = () => serve.posted.map(({ message }) => message);
const picture = () => page.locator('.stage > svg');

test('the page says that it is ready and shows what is sent', async () => {
  await expect.poll(messages).toEqual([{ type: 'ready' }]);
  serve.send({ type: 'show', picture: answer(gantt()) });
  await picture().getByText('Pilot på 5. trinn').waitFor();
});

test('the page posts what the reader does, always as the same page', async () => {
  await picture().getByText('Pilot på 5. trinn').click();
  await expect.poll(messages).toContainEqual({ type: 'reveal', place: pilotPlace });
  expect(new Set(serve.posted.map(({ page }) => page)).size).toBe(1);
  expect(new Set(serve.posted.map(({ plan }) => plan))).toEqual(new Set(['plan.varde']));
});

test('the page follows the theme of the system', async () => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const before = [await picture().getAttribute('id'), await background()];
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => picture().getAttribute('id')).not.toBe(before[0]);
  expect(await background()).not.toBe(before[1]);
});

test('the page says when the command has ended, and goes on when it runs again', async () => {
  await serve.stop();
  await page.getByRole('status').getByText('The connection to “varde serve” is lost.').waitFor();
  serve = new Serve(await bundlePage());
  await serve.listen(port);
  await expect
    .poll(messages, { timeout: 15_000 })
    .toContainEqual({ type: 'choose', chosen: { diagram: 'gantt' } });
  serve.send({ type: 'show', picture: answer(gantt(20)) });
  await page.getByRole('status').waitFor({ state: 'hidden' });
}, 30_000);
