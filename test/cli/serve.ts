import type { FromPage, ToPage } from '../../server/protocol/page.ts';
import type { PlanFinding } from '../../server/protocol/plans.ts';
import { type Running, startVarde } from './command.ts';

/** A `varde serve` that runs, and its address. */
export interface Served extends Running {
  readonly address: string;
  /** The address of the page on which the files are edited. */
  readonly editing: string;
}

/** Serves a folder on a port that is free. */
export async function serve(folder: string, ...args: string[]): Promise<Served> {
  const running = startVarde(folder, 'serve', '--port', '0', ...args);
  const [[, address = ''], [, editing = '']] = await Promise.all([
    running.line(/(http:\/\/127\.0\.0\.1:\d+)/),
    running.line(/(http:\S+\/edit#\S+)/),
  ]);
  return { ...running, address, editing };
}

/** A page as the server sees it: takes its messages, sends some. */
export class FakePage {
  readonly #address: string;
  readonly #query: string;
  readonly #messages: AsyncIterator<ToPage>;

  private constructor(address: string, query: string, messages: AsyncIterator<ToPage>) {
    this.#address = address;
    this.#query = query;
    this.#messages = messages;
  }

  static async open(address: string, plan?: string): Promise<FakePage> {
    const query = new URLSearchParams({ page: crypto.randomUUID(), ...(plan && { plan }) }).toString();
    const { body } = await fetch(`${address}/events?${query}`);
    if (!body) throw new Error('The stream has no body.');
    return new FakePage(address, query, messagesIn(body));
  }

  /** The next message, other than the findings that follow each picture. */
  async next(): Promise<ToPage> {
    for (;;) {
      const message: ToPage = (await this.#messages.next()).value;
      if (message.type !== 'findings') return message;
    }
  }

  /** The next findings. */
  async findings(): Promise<readonly PlanFinding[]> {
    for (;;) {
      const message: ToPage = (await this.#messages.next()).value;
      if (message.type === 'findings') return message.findings;
    }
  }

  /** The Mermaid text of the first picture from now on that fulfils the condition. */
  async picture(condition: (mermaid: string) => boolean = () => true): Promise<string> {
    for (;;) {
      const message = await this.next();
      if (message.type === 'show' && condition(message.picture.diagram.mermaid))
        return message.picture.diagram.mermaid;
    }
  }

  send(message: FromPage): Promise<Response> {
    return this.post(JSON.stringify(message));
  }

  post(body: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.#address}/message?${this.#query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  }
}

async function* messagesIn(body: ReadableStream<Uint8Array>): AsyncGenerator<ToPage> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body) {
    const events = `${text}${decoder.decode(chunk, { stream: true })}`.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events)
      if (event.startsWith('data: ')) yield JSON.parse(event.slice('data: '.length));
  }
}
