import { FileTrouble, type PlanFiles, type StoredText, type TroubleReason } from './plan-files.ts';

const reasons: Readonly<Record<number, TroubleReason>> = {
  400: 'badName',
  401: 'noAccess',
  403: 'badName',
  404: 'gone',
  412: 'changed',
  413: 'tooLarge',
  415: 'notUtf8',
};

/** The files of the folder that `varde serve` serves: each has its version as an entity tag of HTTP. */
export class DiskFiles implements PlanFiles {
  readonly folder: string;
  readonly #token: () => string;

  private constructor(folder: string, token: () => string) {
    this.folder = folder;
    this.#token = token;
  }

  /** Returns them with the paths of all. Throws a `FileTrouble` where the token is not the right one. */
  static async open(token: () => string): Promise<{ files: DiskFiles; paths: readonly string[] }> {
    const { folder, files } = await askWorkspace(token);
    return { files: new DiskFiles(folder, token), paths: files };
  }

  async list(): Promise<readonly string[]> {
    return (await askWorkspace(this.#token)).files;
  }

  async read(path: string): Promise<StoredText> {
    const answer = await ask(this.#token, addressOf(path));
    // `text()` would leave the byte order mark out, and it would be gone from the disk with the next save.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
    return { text, version: versionOf(answer) };
  }

  async write(path: string, text: string, before: string | undefined): Promise<string> {
    const condition = before === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${before}"` };
    const headers = { 'content-type': 'text/plain; charset=utf-8', ...condition };
    return versionOf(await ask(this.#token, addressOf(path), { method: 'PUT', headers, body: text }));
  }
}

async function askWorkspace(token: () => string): Promise<{ folder: string; files: string[] }> {
  return (await ask(token, '/workspace')).json();
}

async function ask(token: () => string, address: string, request: RequestInit = {}): Promise<Response> {
  const headers = { ...request.headers, authorization: `Bearer ${token()}` };
  const answer = await fetch(address, { ...request, headers });
  if (answer.ok) return answer;
  const reason = reasons[answer.status];
  throw reason ? new FileTrouble(reason) : new Error(await answer.text());
}

function addressOf(path: string): string {
  return `/files/${path.split('/').map(encodeURIComponent).join('/')}`;
}

function versionOf({ headers }: Response): string {
  return (headers.get('etag') ?? '').replaceAll('"', '');
}
