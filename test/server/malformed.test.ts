import { EmptyFileSystem } from 'langium';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../../server/start.ts';
import { Client } from './client.ts';
import { connect } from './in-process.ts';

const text = 'role Head "Leder"\nplan P { owner Head }\n';

let client: Client;
beforeAll(async () => {
  client = await Client.start({ 'plan.varde': text });
});
afterAll(async () => {
  expect(await client.stop()).toBe(0);
});

const hover = () => client.ask('textDocument/hover', 'plan.varde', { line: 1, character: 17 });

async function expectAnswer(): Promise<void> {
  expect(JSON.stringify(await hover())).toContain('Leder');
}

const framed = (body: string | Buffer) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const written = (message: object) => framed(JSON.stringify({ jsonrpc: '2.0', ...message }));

describe('a message', () => {
  test.each([
    ['is no JSON', framed('{"jsonrpc": "2.0", "id": 1, "method"')],
    ['is empty', framed('')],
    ['is not UTF-8', Buffer.from('Content-Length: 4\r\n\r\n\xff\xfe{\xc3', 'latin1')],
    ['is a number', framed('7')],
    ['is nothing', framed('null')],
    ['is a list', framed('[{"jsonrpc": "2.0", "id": 1, "method": "shutdown"}]')],
    ['has no method', written({ id: 1 })],
    ['has a method that is no text', written({ id: 1, method: {} })],
    ['answers what nobody asked', written({ id: 4711, result: {} })],
    ['cancels what nobody asked', written({ method: '$/cancelRequest', params: { id: 4711 } })],
    ['cancels nothing', written({ method: '$/cancelRequest' })],
    ['is nested deeply', framed(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)],
  ])('that %s leaves the server as it was', async (_what, message) => {
    client.writeRaw(message);
    await expectAnswer();
  });

  test.each([
    ['no length', 'Content-Type: text/plain\r\n\r\n'],
    ['a length that is no number', 'Content-Length: many\r\n\r\n'],
    ['a header without a value', 'Content-Length 3\r\n\r\n'],
  ])('with %s takes along only what comes in the same breath', async (_what, header) => {
    client.writeRaw(header);
    const later = setInterval(() => client.connection.sendNotification('$/later'), 50);
    await expectAnswer().finally(() => clearInterval(later));
  });

  test('of fifty million characters is read, and forgotten', async () => {
    const uri = client.uri('huge.varde');
    const params = { textDocument: { uri, languageId: 'varde', version: 1, text: ' '.repeat(50_000_000) } };
    client.writeRaw(written({ method: 'textDocument/didOpen', params }));
    client.writeRaw(written({ method: 'textDocument/didClose', params: { textDocument: { uri } } }));
    client.writeRaw(written({ id: 'huge', method: 'x'.repeat(5_000_000) }));
    await expectAnswer();
  });
});

describe('a request', () => {
  const methods = [
    ...['hover', 'definition', 'references', 'completion', 'rename', 'prepareRename', 'documentHighlight'],
    ...[
      'documentSymbol',
      'codeAction',
      'codeLens',
      'foldingRange',
      'selectionRange',
      'formatting',
      'inlayHint',
    ],
    ...[
      'rangeFormatting',
      'semanticTokens/full',
      'semanticTokens/range',
      'documentLink',
      'linkedEditingRange',
    ],
  ].map((feature) => `textDocument/${feature}`);
  const own = [
    ...['diagram', 'compare', 'comparison', 'markdown', 'embed', 'findings', 'elementAt', 'newPlanChoices'],
    ...['newPlan', 'explore', 'reflection', 'answer', 'status', 'reportChoices', 'report', 'export'],
  ].map((name) => `varde/${name}`);
  const all = [...methods, ...own, 'workspace/symbol', 'codeAction/resolve', 'workspace/textDocumentContent'];

  /** Asks, whatever the answer; resolves once there is one. */
  const ask = (method: string, params: unknown) =>
    client.connection.sendRequest(method, params as object).then(
      () => 'answered',
      ({ code }: { code: number }) => code,
    );

  test('that nobody knows is refused as such', async () => {
    expect(await ask('varde/nothing', {})).toBe(-32601);
    expect(await ask('', {})).toBe(-32601);
    await client.connection.sendNotification('varde/nothing', {});
    await expectAnswer();
  });

  test.each([
    ['nothing', () => undefined],
    ['a text', () => ['text']],
    ['an object without properties', () => ({})],
    [
      'numbers where texts belong',
      () => ({ textDocument: { uri: 7 }, uri: 7, position: 'there', range: 3, query: 1 }),
    ],
    [
      'no address',
      () => ({
        textDocument: { uri: 'not an address' },
        uri: ':/\u0000',
        position: { line: 0, character: 0 },
      }),
    ],
    ['a file that is not there', () => ({ ...at('gone.varde', 0, 0) })],
    ['a file of another machine', () => at('https://example.com/plan.varde', 0, 0)],
    ['a place after the end', () => at('plan.varde', 4_000_000_000, 4_000_000_000)],
    ['a place before the beginning', () => at('plan.varde', -1, -1)],
    ['a place between two letters', () => at('plan.varde', 0.5, 1.5)],
  ])('with %s is answered or refused, whatever it asks', async (_what, params) => {
    const answers = await Promise.all(all.map((method) => ask(method, params())));
    expect(answers.filter((answer) => answer !== 'answered' && typeof answer !== 'number')).toEqual([]);
    await expectAnswer();
  });

  test('with a place after the end of a file is answered', async () => {
    const asked = methods.filter((method) => !/rename/i.test(method));
    const answers = asked.map((method) => ask(method, at('plan.varde', 4_000_000_000, 4_000_000_000)));
    expect(await Promise.all(answers)).toEqual(asked.map(() => 'answered'));
  });

  function at(path: string, line: number, character: number): object {
    const uri = path.includes(':') ? path : client.uri(path);
    const position = { line, character };
    const range = { start: position, end: position };
    return {
      ...{ textDocument: { uri }, uri, position, positions: [position], range, newName: 'Other', query: '' },
      ...{
        context: { diagnostics: [], includeDeclaration: true },
        options: { tabSize: 2, insertSpaces: true },
      },
    };
  }
});

test('an edit out of range, of a file that is not open or older than the last one harms no other', async () => {
  const change = (path: string, version: number, range: unknown, inserted: string) =>
    client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: client.uri(path), version },
      contentChanges: [{ range, text: inserted }],
    });
  const far = { start: { line: 99, character: 99 }, end: { line: -5, character: 1 } };
  await client.edit('open.varde', 'role Open\n');
  await change('gone.varde', 1, far, 'role Gone');
  await change('open.varde', 2, far, 'role Far\n');
  await change('open.varde', 1, 'nowhere', 'role Odd\n');
  await client.close('never-opened.varde');
  await expectAnswer();
  await client.close('open.varde');
  await expectAnswer();
});

test.each([
  ['no abilities', {}],
  ['folders that are none', { capabilities: {}, workspaceFolders: 'here' }],
  ['a folder that is nothing', { capabilities: {}, workspaceFolders: [null] }],
])('a greeting with %s is refused, and the next one is answered', async (_what, params) => {
  const { server, client: editor } = connect();
  startServer(server, EmptyFileSystem.fileSystemProvider());
  await expect(editor.sendRequest('initialize', params)).rejects.toThrow();
  await editor.sendNotification('initialized', {});
  await editor.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  await editor.sendNotification('initialized', {});
  const textDocument = { uri: 'memory:/plan.varde', languageId: 'varde', version: 1, text };
  await editor.sendNotification('textDocument/didOpen', { textDocument });
  const symbols = await editor.sendRequest<object[]>('textDocument/documentSymbol', { textDocument });
  expect(symbols).toHaveLength(2);
  editor.dispose();
});
