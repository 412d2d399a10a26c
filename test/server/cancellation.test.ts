import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver-protocol';
import type { DiagramRequest } from '../../server/protocol/diagrams.ts';
import { Client } from './client.ts';

const size = 4000;
const big = (name: string): string =>
  `plan P "${name}"\n${Array.from(
    { length: size },
    (_, at) => `activity A${at} "${name} ${at}" { takes 2d ${at > 0 ? `after A${at - 1}` : ''} }`,
  ).join('\n')}\n`;

let client: Client;
beforeAll(async () => {
  client = await Client.start({
    'big.varde': 'plan P',
    'other.varde': 'use "big.varde"\nmilestone M { after A7 }',
  });
});
afterAll(() => client.stop());

async function cancelled(method: string, params: object): Promise<unknown> {
  const source = new CancellationTokenSource();
  const answer = client.connection.sendRequest(method, params, source.token);
  source.cancel();
  return answer.then(
    (result) => ({ result }),
    ({ code }) => code,
  );
}

describe('a request that is cancelled', () => {
  const textDocument = () => ({ uri: client.uri('big.varde') });
  const position = { line: 1, character: 11 };

  test.each([
    ['textDocument/hover', () => ({ textDocument: textDocument(), position })],
    ['textDocument/references', () => ({ textDocument: textDocument(), position, context: {} })],
    ['varde/diagram', () => ({ uri: client.uri('big.varde') })],
  ])('%s is answered as cancelled', async (method, params) => {
    await client.edit('big.varde', big(method));
    expect(await cancelled(method, params())).toBe(LSPErrorCodes.RequestCancelled);
  });
});

describe('the newest edit', () => {
  test('wins over all before', async () => {
    for (const name of ['one', 'two', 'three', 'four']) await client.edit('big.varde', big(name));
    const { plan, diagram } = await client.request<DiagramRequest.Result>('varde/diagram', {
      uri: client.uri('big.varde'),
    });
    expect(plan.title).toBe('four');
    expect(diagram.table.rows).toHaveLength(size);
  });

  test('during the first build leaves no stale links', async () => {
    const started = await Client.start({
      'big.varde': big('disk'),
      'other.varde': 'use "big.varde"\nmilestone M { after A7 }',
    });
    for (const name of ['one', 'two', 'three']) await started.edit('big.varde', big(name));
    await started.edit('big.varde', 'plan P\nactivity A7\n');
    await started.untilProblems('big.varde', () => started.problems('big.varde')?.version === 4);
    await started.untilProblems('other.varde', (found) => found.length === 0);
    const links = await started.ask<{ targetSelectionRange: { start: object } }[]>(
      'textDocument/definition',
      'other.varde',
      { line: 1, character: 20 },
    );
    expect(links.map(({ targetSelectionRange: { start } }) => start)).toEqual([{ line: 1, character: 9 }]);
    expect(await started.stop()).toBe(0);
  });

  test('keeps no request waiting that comes between it and the one before', async () => {
    for (let at = 0; at < 60; at++) {
      await client.edit('big.varde', `plan P "${at}"\nrisk R${at} { likelihood 2 impact 3 }\n`);
      await client.edit('other.varde', at % 2 ? 'use "big.varde"\ngoal { ] ]' : 'use "big.varde"\ngoal G');
      if (at % 3 === 0) await client.close('other.varde');
      const uri = client.uri('big.varde');
      const { plan } = await client.request<DiagramRequest.Result>('varde/diagram', { uri });
      expect(plan.title).toBe(`${at}`);
    }
  });
});
