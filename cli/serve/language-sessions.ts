import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { createConnection, type FileEvent, ProposedFeatures } from 'vscode-languageserver';
import { createProtocolConnection } from 'vscode-languageserver-protocol/node';
import type { URI } from 'vscode-uri';
import { type WebSocket, WebSocketServer } from 'ws';
import { ConfinedFiles } from '../../server/documents/confined-files.ts';
import { FilesChanged } from '../../server/protocol/files.ts';
import { startServer } from '../../server/start.ts';
import { SocketReader, SocketWriter } from './socket-messages.ts';
import type { Token } from './token.ts';
import { mostBytes } from './workspace-files.ts';

const protocol = 'varde';
/** Each is a language server of its own, with all plans of the folder in it. */
const mostSessions = 12;

/** A language server for each page that asks for one over a WebSocket and knows the token. */
export class LanguageSessions {
  readonly #folder: URI;
  readonly #token: Token;
  readonly #sessions = new Map<WebSocket, (changes: FileEvent[]) => void>();
  readonly #sockets = new WebSocketServer({
    noServer: true,
    maxPayload: 2 * mostBytes,
    handleProtocols: () => protocol,
  });

  constructor(folder: URI, token: Token) {
    this.#folder = folder;
    this.#token = token;
  }

  /**
   * Takes over a connection that is to become a WebSocket. Its subprotocols are `varde` and the token: the only header
   * that a page can set.
   */
  take(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const [name, token = ''] = (request.headers['sec-websocket-protocol'] ?? '').split(/, */);
    if (name !== protocol || !this.#token.matches(token)) hangUp(socket, '401 Unauthorized');
    else if (this.#sessions.size >= mostSessions) hangUp(socket, '503 Service Unavailable');
    else this.#sockets.handleUpgrade(request, socket, head, (opened) => this.#open(opened));
  }

  /** Tells every session, and the page that it is for, of files that have changed on the disk. */
  filesChanged(changes: FileEvent[]): void {
    for (const tell of this.#sessions.values()) tell(changes);
  }

  close(): void {
    for (const socket of this.#sessions.keys()) socket.terminate();
  }

  #open(socket: WebSocket): void {
    const end = (): void => socket.close();
    const watchDog = { shutdownReceived: false, initialize: () => {}, exit: end };
    const messages = [new SocketReader(socket), new SocketWriter(socket)] as const;
    const connection = createConnection(
      (logger) => createProtocolConnection(...messages, logger),
      watchDog,
      ProposedFeatures.all,
    );
    const { shared } = startServer(connection, new ConfinedFiles(this.#folder));
    this.#sessions.set(socket, (changes) => {
      shared.lsp.DocumentUpdateHandler.didChangeWatchedFiles({ changes });
      const params: FilesChanged.Params = { uris: changes.map(({ uri }) => uri) };
      void connection.sendNotification(FilesChanged.method, params);
    });
    socket.on('close', () => this.#sessions.delete(socket));
    // It is closed after an error, too; that is all there is to do about it.
    socket.on('error', end);
  }
}

/** Ends a connection with a status of HTTP. */
export function hangUp(socket: Duplex, status: string): void {
  // Whoever is gone already is told nothing; without a listener, that would end the process.
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
