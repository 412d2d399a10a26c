import { mkdir, readdir, readFile, realpath, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { folderWith } from './command.ts';
import { wholePlan } from './plans.ts';
import { serve } from './serve.ts';

interface Answer {
  readonly status: number;
  readonly etag: string;
  readonly text: string;
}

/** What a page of the workbench asks, with headers of its own where `fetch` would not let anyone set them. */
class Asker {
  readonly address: string;
  readonly token: string;

  private constructor(address: string, token: string) {
    this.address = address;
    this.token = token;
  }

  static async of(folder: string): Promise<Asker> {
    const { address, editing } = await serve(folder);
    return new Asker(address, editing.split('#')[1] ?? '');
  }

  ask(method: string, path: string, headers: Record<string, string> = {}, body = ''): Promise<Answer> {
    const { hostname, port } = new URL(this.address);
    const authorization = `Bearer ${this.token}`;
    const length = { 'content-length': String(Buffer.byteLength(body)) };
    return new Promise((resolve, reject) => {
      const asked = request(
        { hostname, port, method, path, headers: { authorization, ...length, ...headers } },
        async (response) => {
          const chunks: Buffer[] = [];
          for await (const chunk of response) chunks.push(chunk);
          const { statusCode: status = 0, headers } = response;
          resolve({ status, etag: headers.etag ?? '', text: Buffer.concat(chunks).toString('utf8') });
        },
      );
      asked.on('error', reject);
      asked.end(body);
    });
  }

  read(path: string): Promise<Answer> {
    return this.ask('GET', `/files/${path}`);
  }

  socket(protocols: string[], headers: Record<string, string>): WebSocket {
    return new WebSocket(this.address.replace('http', 'ws').concat('/language'), protocols, { headers });
  }

  /** The status of HTTP with which a WebSocket is refused, or 101. */
  connect(protocols: string[], headers: Record<string, string>): Promise<number | undefined> {
    const socket = this.socket(protocols, headers);
    return new Promise((resolve) => {
      socket.on('open', () => {
        socket.close();
        resolve(101);
      });
      socket.on('unexpected-response', (_request, { statusCode }) => resolve(statusCode));
      socket.on('error', () => {});
    });
  }
}

describe('files', () => {
  test('are listed: those of plans, and those that configure them', async () => {
    const folder = await folderWith({
      ...wholePlan,
      'varde.json': '{}',
      'notes.txt': 'x',
      '.env': 'x',
      'node_modules/other/plan.varde': 'plan P',
      'more/phases.varde': '',
    });
    const { text } = await (await Asker.of(folder)).ask('GET', '/workspace');
    expect(JSON.parse(text)).toEqual({
      folder: new URL(`file://${folder}`).href,
      files: ['more/phases.varde', 'people.varde', 'plan.varde', 'varde.json'],
    });
  });

  test('are read, replaced and made, whole and byte for byte', async () => {
    const text = '\uFEFFplan Flytting "Flytting på øya 🏝"\r\n';
    const folder = await folderWith({ 'med mellomrom/æøå.varde': text });
    const asker = await Asker.of(folder);
    const path = encodeURI('med mellomrom/æøå.varde');
    const read = await asker.read(path);
    expect(read).toMatchObject({ status: 200, text });
    const written = await asker.ask(
      'PUT',
      `/files/${path}`,
      { 'if-match': read.etag },
      `${text}\r\n// ✓\r\n`,
    );
    expect(written.status).toBe(204);
    expect(await readFile(join(folder, 'med mellomrom/æøå.varde'), 'utf8')).toBe(`${text}\r\n// ✓\r\n`);
    expect((await asker.read(path)).etag).toBe(written.etag);

    const made = await asker.ask('PUT', '/files/new.varde', { 'if-none-match': '*' }, 'plan New');
    expect(made.status).toBe(204);
    expect(await readFile(join(folder, 'new.varde'), 'utf8')).toBe('plan New');
    expect(await readdir(folder)).toEqual(['med mellomrom', 'new.varde']);
  });

  test('are not replaced where they have changed meanwhile, and two who save at once do not both win', async () => {
    const folder = await folderWith(wholePlan);
    const asker = await Asker.of(folder);
    const put = (headers: Record<string, string>, text: string) =>
      asker.ask('PUT', '/files/plan.varde', headers, text).then(({ status }) => status);
    const { etag } = await asker.read('plan.varde');
    const both = await Promise.all([
      put({ 'if-match': etag }, 'plan A'),
      put({ 'if-match': etag }, 'plan B'),
    ]);
    expect(both.sort()).toEqual([204, 412]);
    const after = await readFile(join(folder, 'plan.varde'), 'utf8');
    expect(['plan A', 'plan B']).toContain(after);
    expect(await put({ 'if-match': etag }, 'plan C')).toBe(412);
    expect(await put({ 'if-none-match': '*' }, 'plan C')).toBe(412);
    expect(await put({}, 'plan C')).toBe(428);
    expect(await readFile(join(folder, 'plan.varde'), 'utf8')).toBe(after);
  });

  test('that are too large or no text in UTF-8 are refused, and the server goes on', async () => {
    const folder = await folderWith({ ...wholePlan, 'large.varde': `// ${'x'.repeat(4 * 1024 * 1024)}` });
    await writeFile(join(folder, 'utf16.varde'), Buffer.from('\uFEFFplan P', 'utf16le'));
    const asker = await Asker.of(folder);
    expect((await asker.read('large.varde')).status).toBe(413);
    expect((await asker.read('utf16.varde')).status).toBe(415);
    const large = 'x'.repeat(4 * 1024 * 1024 + 1);
    const refused = await asker
      .ask('PUT', '/files/new.varde', { 'if-none-match': '*' }, large)
      .catch(() => undefined);
    expect(refused?.status ?? 413).toBe(413);
    expect((await asker.read('plan.varde')).status).toBe(200);
    expect(await readdir(folder)).not.toContain('new.varde');
  });
});

describe('attacks', () => {
  test('nothing is read or written without the token, from another site or under another name', async () => {
    const folder = await folderWith(wholePlan);
    const asker = await Asker.of(folder);
    const { host, port } = new URL(asker.address);
    const { etag } = await asker.read('plan.varde');
    const attacks: Record<string, string>[] = [
      { authorization: '' },
      { authorization: 'Bearer ' },
      { authorization: `Bearer ${asker.token.slice(1)}x` },
      { authorization: `Basic ${asker.token}` },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { host: `evil.example:${port}` },
      { host: '127.0.0.1' },
    ];
    for (const attack of attacks) {
      const headers = { host, 'if-match': etag, ...attack };
      const status = 'authorization' in attack ? 401 : 403;
      const put = await asker.ask('PUT', '/files/plan.varde', headers, 'plan Stolen');
      expect([attack, put.status]).toEqual([attack, status]);
      for (const path of ['/files/plan.varde', '/workspace']) {
        const read = await asker.ask('GET', path, headers);
        expect([attack, read.status]).toEqual([attack, status]);
        expect(read.text).not.toContain('We move house');
      }
    }
    expect(await readFile(join(folder, 'plan.varde'), 'utf8')).toBe(wholePlan['plan.varde']);
    const other = await asker.ask('DELETE', '/files/plan.varde');
    expect(other.status).toBe(405);
  });

  test('the language server talks only to the page that knows the token', async () => {
    const asker = await Asker.of(await folderWith(wholePlan));
    const own = { origin: asker.address };
    const { port } = new URL(asker.address);
    expect(await asker.connect(['varde', asker.token], own)).toBe(101);
    expect(await asker.connect(['varde', asker.token.toLowerCase()], own)).toBe(401);
    expect(await asker.connect(['varde'], own)).toBe(401);
    expect(await asker.connect([asker.token], own)).toBe(401);
    expect(await asker.connect(['varde', asker.token], {})).toBe(403);
    expect(await asker.connect(['varde', asker.token], { origin: 'https://evil.example' })).toBe(403);
    const renamed = { host: `evil.example:${port}`, origin: `http://evil.example:${port}` };
    expect(await asker.connect(['varde', asker.token], renamed)).toBe(403);
  });

  test('whoever sends the language server what is no message is hung up on, and the server goes on', async () => {
    const asker = await Asker.of(await folderWith(wholePlan));
    for (const nonsense of ['nonsense', '[1]', '{}', 'null', Buffer.from('{"jsonrpc":"2.0"}')]) {
      const socket = asker.socket(['varde', asker.token], { origin: asker.address });
      const closed = new Promise((resolve) => socket.on('close', resolve));
      socket.on('open', () => socket.send(nonsense, { binary: typeof nonsense !== 'string' }));
      expect(await closed).toBe(1003);
    }
    const odd = asker.socket(['varde', asker.token], { origin: asker.address });
    await new Promise((resolve) => odd.on('open', resolve));
    for (const message of [
      '{"jsonrpc":"2.0"}',
      '{"jsonrpc":1,"id":{},"method":5}',
      '{"jsonrpc":"2.0","id":7,"result":1}',
    ])
      odd.send(message);
    expect((await asker.read('plan.varde')).status).toBe(200);
    expect(await asker.connect(['varde', asker.token], { origin: asker.address })).toBe(101);
  });

  test('no path leads out of the folder, by its words or by a link', async () => {
    const outside = await folderWith({ 'secret.varde': 'plan Secret', 'deep/secret.varde': 'plan Secret' });
    const folder = await folderWith({ ...wholePlan, 'inner/real.varde': 'plan Real' });
    await symlink(join(outside, 'secret.varde'), join(folder, 'link.varde'));
    await symlink(join(outside, 'deep'), join(folder, 'linked'));
    await symlink(join(outside, 'not-yet.varde'), join(folder, 'dangling.varde'));
    await symlink(join(folder, 'inner/real.varde'), join(folder, 'within.varde'));
    const asker = await Asker.of(folder);
    const up = `${'../'.repeat(12)}${outside.slice(1)}/secret.varde`;
    const paths = [
      up,
      up.replaceAll('/', '%2f'),
      up.replaceAll('.', '%2e').replace('%2evarde', '.varde'),
      `${outside}/secret.varde`,
      `%2f${outside.slice(1)}/secret.varde`,
      'inner/../../secret.varde',
      'inner\\..\\..\\secret.varde',
      'link.varde',
      'linked/secret.varde',
      'plan.varde%00.varde',
      'plan.varde/secret.varde',
      '',
      '%',
      '.git/config',
      '.hidden.varde',
      'notes.txt',
      'node_modules/x.varde',
    ];
    for (const path of paths) {
      const read = await asker.read(path);
      expect([path, read.status >= 400 && read.status < 500]).toEqual([path, true]);
      expect(read.text).not.toContain('Secret');
      for (const condition of [{ 'if-none-match': '*' }, { 'if-match': '"x"' }]) {
        const put = await asker.ask('PUT', `/files/${path}`, condition, 'plan Stolen');
        expect([path, put.status >= 400 && put.status < 500]).toEqual([path, true]);
      }
    }
    expect((await asker.read('within.varde')).text).toBe('plan Real');
    await asker.ask('PUT', '/files/dangling.varde', { 'if-none-match': '*' }, 'plan Here');
    expect(await readdir(outside)).toEqual(['deep', 'secret.varde']);
    expect(await readFile(join(outside, 'secret.varde'), 'utf8')).toBe('plan Secret');
    const { files } = JSON.parse((await asker.ask('GET', '/workspace')).text);
    expect(files).not.toContain('link.varde');
    expect(files).not.toContain('linked/secret.varde');
  });

  test('the language server reads nothing outside the folder, and its end does not end the command', async () => {
    const outside = await folderWith({ 'plan.varde': 'plan Secret "Secret plan"' });
    const folder = await folderWith(wholePlan);
    await mkdir(join(folder, 'sub'));
    await symlink(outside, join(folder, 'sub/linked'));
    const asker = await Asker.of(folder);
    for (const root of [outside, join(folder, 'sub'), join(await realpath(outside), '..')]) {
      const heard = await talk(asker, root);
      expect(heard).toContain('"id":2');
      expect(heard).not.toContain('Secret');
    }
    expect((await asker.read('plan.varde')).status).toBe(200);
  });
});

/** What the language server says when it is led to a root, asked what plans there are, and told to exit. */
function talk(asker: Asker, root: string): Promise<string> {
  const socket = asker.socket(['varde', asker.token], { origin: asker.address });
  const send = (message: object) => socket.send(JSON.stringify({ jsonrpc: '2.0', ...message }));
  let heard = '';
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('open', () => {
      const rootUri = new URL(`file://${root}`).href;
      send({ id: 1, method: 'initialize', params: { processId: process.pid, rootUri, capabilities: {} } });
      send({ method: 'initialized', params: {} });
      send({ id: 2, method: 'varde/explore', params: { onlyOpen: false } });
    });
    socket.on('message', (data) => {
      heard += String(data);
      if (heard.includes('"id":2')) send({ method: 'exit' });
    });
    socket.on('close', () => resolve(heard));
  });
}
