import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import { AnswerRequest, ReflectionRequest } from '../../server/protocol/reflection.ts';
import { after } from './after.ts';
import { Client } from './client.ts';

const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

const method = `framework care "Care" {
  also nb "Omsorg"
  stage Begin "Begin" {
    also nb "Begynne"
    question Why "Why now?" { also nb "Hvorfor nå?"  hint "Think of the night." }
    question Who "Who decides?"
  }
  question Enough "Is it enough?"
}
`;
const files = {
  'method.varde': method,
  'plan.varde':
    'use "method.varde"\nuse "answers.varde"\nplan Watch "Nattilsyn" { locale nb  starts 2026-01-12  follows care }\n',
  'answers.varde': 'use "method.varde"\n\nanswer care.Who "The board." { on 2026-01-13 }\n\nrole Lead\n',
};

let client: Client;
beforeAll(async () => {
  client = await Client.start(files, { locale: 'en' });
});
afterAll(() => client.stop());
beforeEach(async () => {
  for (const [path, text] of Object.entries(files)) await client.edit(path, text);
});

const asked = (uri?: string) =>
  client.request<ReflectionRequest.Result>(ReflectionRequest.method, uri === undefined ? {} : { uri });
const answered = async (question: string, text: string, of: Readonly<Record<string, string>> = files) => {
  const params: AnswerRequest.Params = { plan: client.uri('plan.varde'), question, text };
  const { edit } = await client.request<{ edit: WorkspaceEdit }>(AnswerRequest.method, params);
  return after(of, edit, client);
};

describe('the open questions', () => {
  test('are asked in the language of the plan, with hint and place, and counted', async () => {
    expect(await asked(client.uri('answers.varde'))).toMatchObject({
      plan: { title: 'Nattilsyn', uri: client.uri('plan.varde') },
      questions: [
        {
          id: 'care.Begin.Why',
          title: 'Hvorfor nå?',
          hint: 'Think of the night.',
          where: 'Omsorg › Begynne',
        },
        { id: 'care.Enough', title: 'Is it enough?', where: 'Omsorg' },
      ],
      answered: 1,
      all: 3,
      message: 'Answered 1 of 3',
    });
  });

  test('are those of the first plan that has any, where no file is named', async () => {
    await client.edit('a.varde', 'plan A "Without a method"\n');
    expect((await asked()).plan?.title).toBe('Nattilsyn');
    expect((await asked(client.uri('a.varde'))).message).toContain('“Without a method” follows no method');
  });

  test('are no more once all are answered', async () => {
    const text = `${files['answers.varde']}answer care.Why "A"\nanswer care.Enough "B"\n`;
    await client.edit('answers.varde', text);
    expect(await asked(client.uri('plan.varde'))).toMatchObject({
      questions: [],
      message: 'All 3 questions are answered.',
    });
  });
});

describe('an answer', () => {
  test('is written behind the last one of its method, dated, and counts from then on', async () => {
    const changed = await answered('care.Begin.Why', 'The nights are long.');
    expect(changed).toEqual({
      'answers.varde': files['answers.varde'].replace(
        '}\n\nrole',
        `}\nanswer care.Why "The nights are long." { on ${today()} }\n\nrole`,
      ),
    });
    await client.edit('answers.varde', changed['answers.varde'] as string);
    expect((await asked(client.uri('plan.varde'))).message).toBe('Answered 2 of 3');
  });

  test('of several lines with quotes and backslashes is read back as it was typed', async () => {
    const typed = 'First "this" \\ that.\n\n  - one\n  - two """ three';
    const changed = await answered('care.Enough', `\n${typed}\n`);
    const text = changed['answers.varde'] as string;
    expect(text).toContain(`answer care.Enough """\n  First \\"this\\"`);
    await client.edit('answers.varde', text);
    expect((await asked(client.uri('plan.varde'))).message).toBe('Answered 2 of 3');
    expect(
      await client.untilProblems('answers.varde', (all) => all.every(({ severity }) => severity !== 1)),
    ).toBeDefined();
  });

  test('fills the one that was begun, and keeps what that says', async () => {
    const begun = files['answers.varde'].replace(
      'role Lead',
      '// Why now?\nanswer care.Why "" { by Lead }\n\nrole Lead',
    );
    await client.edit('answers.varde', begun);
    expect(await answered('care.Begin.Why', 'Now.', { 'answers.varde': begun })).toEqual({
      'answers.varde': begun.replace(
        'answer care.Why "" { by Lead }',
        `answer care.Why "Now." { by Lead  on ${today()} }`,
      ),
    });
    const bare = begun.replace('"" { by Lead }', '');
    await client.edit('answers.varde', bare);
    const filled = await answered('care.Begin.Why', 'Now.', { 'answers.varde': bare });
    expect(filled['answers.varde']).toContain(`answer care.Why "Now." { on ${today()} }`);
  });

  test('goes to the end of the plan’s own file where there is no other, with the ends of lines that it has', async () => {
    const text = files['plan.varde'].replaceAll('\n', '\r\n');
    await client.edit('answers.varde', 'use "method.varde"\nrole Lead\n');
    await client.edit('plan.varde', text);
    const changed = await answered('care.Enough', 'Yes.\nIt is.', { 'plan.varde': text });
    expect(changed).toEqual({
      'plan.varde': `${text}\r\nanswer care.Enough """\r\n  Yes.\r\n  It is.\r\n  """ {\r\n  on ${today()}\r\n}\r\n`,
    });
  });

  test('that is empty, or to a question that nobody asks, is refused in words', async () => {
    await expect(answered('care.Enough', ' \n ')).rejects.toThrow('The answer is empty.');
    await expect(answered('care.Gone', 'Yes')).rejects.toThrow('no longer asked');
  });
});

test('a plan that was made with its questions to answer can be answered one by one', async () => {
  const made = await Client.start({}, { locale: 'nb' });
  try {
    const { files: started } = await made.request<{ files: Record<string, string> }>('varde/newPlan', {
      title: 'Ny hverdag',
      locale: 'nb',
      frameworks: ['innovation'],
    });
    for (const [path, text] of Object.entries(started)) made.write(path, text);
    await made.announce('made', ...Object.keys(started));
    const uri = made.uri('plan.varde');
    const before = await made.request<ReflectionRequest.Result>(ReflectionRequest.method, { uri });
    expect(before.answered).toBe(0);
    let count = before.all;
    for (const { id } of before.questions) {
      const { edit } = await made.request<{ edit: WorkspaceEdit }>(AnswerRequest.method, {
        plan: uri,
        question: id,
        text: `Svar ${count--}`,
      });
      const now = Object.fromEntries(
        Object.keys(started).map((path) => [path, readFileSync(join(made.folder, path), 'utf8')]),
      );
      const changed = after(now, edit, made);
      expect(Object.keys(changed)).toEqual(['svar.varde']);
      for (const [path, text] of Object.entries(changed)) made.write(path, text);
      await made.announce('changed', ...Object.keys(changed));
    }
    const done = await made.request<ReflectionRequest.Result>(ReflectionRequest.method, { uri });
    expect(done).toMatchObject({ questions: [], answered: before.all });
    expect(readFileSync(join(made.folder, 'svar.varde'), 'utf8')).not.toContain('""');
  } finally {
    await made.stop();
  }
});
