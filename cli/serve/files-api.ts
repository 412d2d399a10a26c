import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from './read-body.ts';
import { Refusal } from './refusal.ts';
import type { Token } from './token.ts';
import { mostBytes, type WorkspaceFiles } from './workspace-files.ts';

const filesPath = '/files/';

/**
 * Lets a page that knows the token read and write files, as conditional requests of HTTP (RFC 9110, 13.1):
 * `GET /workspace` tells the folder and the paths of its files, `GET /files/PATH` the text of one with its version as
 * `ETag`; `PUT /files/PATH` replaces it, with `If-Match` the version that it replaces, or with `If-None-Match: *` makes it.
 */
export class FilesApi {
  readonly #files: WorkspaceFiles;
  readonly #token: Token;

  constructor(files: WorkspaceFiles, token: Token) {
    this.#files = files;
    this.#token = token;
  }

  /** Whether requests for this path are answered here. */
  answers(path: string): boolean {
    return path === '/workspace' || path.startsWith(filesPath);
  }

  /** Answers a request; throws a `Refusal` where it will not. */
  async answer(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [scheme, token = ''] = (request.headers.authorization ?? '').split(' ');
    if (scheme !== 'Bearer' || !this.#token.matches(token))
      throw new Refusal(401, 'Only a page that was opened with the address of the command may do this.');
    const isWorkspace = path === '/workspace';
    switch (`${request.method} ${isWorkspace}`) {
      case 'GET true':
        return this.#tellWorkspace(response);
      case 'GET false':
        return this.#read(fileOf(path), response);
      case 'PUT false':
        return this.#write(fileOf(path), request, response);
      default:
        throw new Refusal(405, 'This is not done here.');
    }
  }

  async #tellWorkspace(response: ServerResponse): Promise<void> {
    const workspace = { folder: this.#files.folder.toString(), files: await this.#files.list() };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(workspace));
  }

  async #read(path: string, response: ServerResponse): Promise<void> {
    const { content, version } = await this.#files.read(path);
    if (!isUtf8(content)) throw new Refusal(415, 'The file is not text in UTF-8.');
    response.setHeader('etag', `"${version}"`).setHeader('content-type', 'text/plain; charset=utf-8');
    response.end(content);
  }

  async #write(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const before = replacedVersion(request);
    const content = await readBody(request, mostBytes);
    if (!content) throw new Refusal(413, 'The text is too long.');
    if (!isUtf8(content)) throw new Refusal(415, 'This is not text in UTF-8.');
    const version = await this.#files.write(path, content, before);
    response.setHeader('etag', `"${version}"`).writeHead(204).end();
  }
}

function fileOf(path: string): string {
  try {
    return decodeURIComponent(path.slice(filesPath.length));
  } catch {
    throw new Refusal(400, 'This is not an address.');
  }
}

/** The version that a request replaces; undefined where there must be none. */
function replacedVersion({ headers }: IncomingMessage): string | undefined {
  if (headers['if-none-match'] === '*') return undefined;
  const [, version] = /^"([\w-]+)"$/.exec(headers['if-match'] ?? '') ?? [];
  if (!version) throw new Refusal(428, 'Which version is to be replaced?');
  return version;
}
