import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
} from 'vscode-languageserver-protocol/node';
import type { WebSocket } from 'ws';

/** Not of the kind that is expected: the status of RFC 6455 with which a connection is closed. */
const unsupportedData = 1003;

/** The messages that come over a WebSocket, each as text of its own; whoever sends anything else is hung up on. */
export class SocketReader extends AbstractMessageReader {
  readonly #socket: WebSocket;

  constructor(socket: WebSocket) {
    super();
    this.#socket = socket;
  }

  listen(receive: DataCallback): Disposable {
    const take = (data: Buffer, isBinary: boolean): void => {
      const message = isBinary ? undefined : parse(data.toString('utf8'));
      if (message) receive(message);
      else this.#socket.close(unsupportedData);
    };
    this.#socket.on('message', take);
    return { dispose: () => void this.#socket.off('message', take) };
  }
}

/** Sends messages over a WebSocket for as long as it is open. */
export class SocketWriter extends AbstractMessageWriter {
  readonly #socket: WebSocket;

  constructor(socket: WebSocket) {
    super();
    this.#socket = socket;
  }

  async write(message: Message): Promise<void> {
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.send(JSON.stringify(message));
  }

  end(): void {
    this.#socket.close();
  }
}

function parse(text: string): Message | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'jsonrpc' in value ? (value as Message) : undefined;
  } catch {
    return undefined;
  }
}
