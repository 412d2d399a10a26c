import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { kindExample, propertyExample } from '../../server/keywords/examples.ts';
import { parse } from '../language/parse.ts';
import { atCursor, Client } from './client.ts';

describe('the example of', () => {
  test('every kind and property is there and can be read', async () => {
    const { services } = await parse({});
    const examples: Record<string, string> = { 'use.varde': kindExample('use') ?? '' };
    for (const { kind, statements } of services.parser.Blocks.all.filter((block) => block.kind !== '')) {
      const own = kindExample(kind);
      if (own === undefined) throw new Error(`There is no example of ${kind}.`);
      examples[`${kind}.varde`] = around(kind, own);
      for (const { words, block } of statements) {
        const property = words.join(' ');
        if (block || property === '') continue;
        const example = propertyExample(kind, property);
        expect(example, `${kind} ${property}`).toMatch(new RegExp(`^${property}`));
        const heading = /^[^{\n]*/.exec(own)?.[0];
        const isTranslated = /role|team/.test(kind) && /also|hint/.test(property);
        examples[`${kind} ${property}.varde`] = around(
          isTranslated ? 'item' : kind,
          `${heading} {\n${example}\n}`,
        );
      }
    }
    const { documents } = await parse(examples);
    const broken = documents.flatMap(({ uri, diagnostics = [] }) =>
      diagnostics
        .filter(
          ({ code }) =>
            !['unknown-name', 'unreadable-use', 'unused-use', 'unreadable-values'].includes(`${code}`),
        )
        .map(({ message }) => `${uri.path}: ${message}`),
    );
    expect(broken).toEqual([]);
  });
});

/** Some can only stand in others. */
function around(kind: string, text: string): string {
  if (['start', 'step', 'choice', 'fork', 'join', 'end'].includes(kind)) return `process P {\n${text}\n}`;
  if (kind === 'track') return `portfolio P {\n${text}\n}`;
  const parts = ['stage', 'factor', 'item', 'pitfall', 'question', 'ladder', 'rung'];
  return parts.includes(kind) ? `framework f {\n${text}\n}` : text;
}

describe('hover on a word of the language', () => {
  let client: Client;
  beforeAll(async () => {
    client = await Client.start({}, { locale: 'nb' });
  });
  afterAll(() => client.stop());

  test.each([
    ['a kind', 'act|ivity A', 'Arbeid som noen utfører', 'activity MapNeeds'],
    ['a property', 'activity A { ta|kes 5d }', 'Hvor lenge det varer', 'takes 10d'],
    [
      'a property that says something else here',
      'decision D { b|y R }\nrole R',
      'Hvem som beslutter',
      'by Steering',
    ],
    ['two words', 'activity A { not bef|ore 2026-01-01 }', 'Den tidligste dagen', 'not before'],
    ['a word within a value', 'team T { meets ev|ery 2 weeks }', 'Hvor ofte gruppen møtes', 'meets every'],
    ['a rhythm of its own', 'activity A { ev|ery 2 weeks }', 'Det gjentas', 'every 2 weeks'],
    ['who does a step', 'process P { step S b|y R }\nrole R', 'Hvem som gjør steget', 'by'],
    ['a fixed value', 'activity A { is hand|over }', 'Overlevering', ''],
  ])('%s', async (_what, marked, meaning, example) => {
    const { text, position } = atCursor(marked);
    await client.edit('plan.varde', text);
    const hover = await client.ask<Hover>('textDocument/hover', 'plan.varde', position);
    if (!MarkupContent.is(hover.contents)) throw new Error('The hover is no Markdown.');
    expect(hover.contents.value).toContain(meaning);
    expect(hover.contents.value).toContain(example);
  });

  test('says nothing of a sign', async () => {
    const { text, position } = atCursor('activity A |{ takes 5d }');
    await client.edit('plan.varde', text);
    expect(await client.ask('textDocument/hover', 'plan.varde', position)).toBeNull();
  });
});
