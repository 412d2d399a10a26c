import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { hangUp } from '../../cli/serve/language-sessions.ts';
import { type PageHost, PageSession } from '../../cli/serve/page-session.ts';
import { pageWords } from '../../language/locale/page.ts';
import type { DiagramRequest } from '../../server/protocol/diagrams.ts';
import type { ToPage } from '../../server/protocol/page.ts';

const picture = { diagram: { title: 'Gantt' } } as DiagramRequest.Result;

/** A session whose host does what is given otherwise, and what it sends. */
function sessionWith(otherwise: Partial<PageHost>): { session: PageSession; sent: ToPage[] } {
  const sent: ToPage[] = [];
  const session = new PageSession({
    words: pageWords.en,
    plan: () => 'file:///plan.varde',
    picture: async () => picture,
    findings: async () => [],
    markdown: async () => '',
    send: (message) => void sent.push(message),
    reveal: () => {},
    ...otherwise,
  });
  return { session, sent };
}

test('a page whose plan cannot be checked is told why, and the command lives on', async () => {
  const { session, sent } = sessionWith({
    findings: async () => {
      throw new Error('A rule is broken.');
    },
  });
  await session.refresh();
  expect(sent).toEqual([
    { type: 'show', picture },
    { type: 'unavailable', message: 'A rule is broken.' },
  ]);
});

test('only the newest of several pictures is sent', async () => {
  let asked = 0;
  const { session, sent } = sessionWith({
    picture: async () => ({ ...picture, comparedWith: String(++asked) }),
  });
  await Promise.all([session.refresh(), session.refresh()]);
  expect(sent).toEqual([
    { type: 'show', picture: { ...picture, comparedWith: '2' } },
    { type: 'findings', findings: [] },
  ]);
});

test('Markdown of a plan that is gone is not waited for', async () => {
  const { session, sent } = sessionWith({ markdown: async () => undefined });
  await session.refresh();
  await session.receive({ type: 'markdown' });
  expect(sent.at(-1)).toEqual({ type: 'unavailable', message: pageWords.en.planGone });
});

test('whoever is hung up on may be gone already', async () => {
  const socket = new PassThrough();
  hangUp(socket, '403 Forbidden');
  socket.emit('error', new Error('read ECONNRESET'));
  expect(socket.destroyed).toBe(true);
});
