import { AstUtils, GrammarAST } from 'langium';
import { beforeAll, describe, expect, test } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { VardeGrammar } from '../../language/generated/syntax/grammar.ts';
import { loadGrammar } from '../../scripts/site/varde-grammar.ts';
import { scopes } from './tokens.ts';

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

const kind = 'storage.type';
const name = 'entity.name.type';
const property = 'variable.other.property';
const value = 'variable.other.enummember';

const lines: readonly [string, [string, string][]][] = [
  [
    'activity Øvelse-leder "Kurs" #vår {',
    [
      ['activity', kind],
      ['Øvelse-leder', name],
      ['"Kurs"', 'string.quoted.double'],
      ['#vår', 'entity.other.attribute-name'],
      ['{', 'punctuation.section.block'],
    ],
  ],
  [
    '  after Kickoff-2d',
    [
      ['after', property],
      ['-', 'keyword.operator.lag'],
      ['2', 'constant.numeric.duration'],
      ['d', 'keyword.other.unit'],
    ],
  ],
  [
    'starts 2026-W10',
    [
      ['starts', property],
      ['2026-W10', 'constant.numeric.date'],
    ],
  ],
  [
    'over 2026-01 .. 2026-06-30',
    [
      ['over', property],
      ['2026-01', 'constant.numeric.date'],
      ['..', 'keyword.operator.range'],
      ['2026-06-30', 'constant.numeric.date'],
    ],
  ],
  [
    'costs 1_200_000 NOK per year',
    [
      ['costs', property],
      ['1_200_000', 'constant.numeric.money'],
      ['NOK', 'keyword.other.unit'],
      ['per', property],
      ['year', property],
    ],
  ],
  [
    'attitude sceptical -> supportive',
    [
      ['attitude', property],
      ['sceptical', value],
      ['->', 'keyword.operator'],
      ['supportive', value],
    ],
  ],
  [
    'use sip // a method',
    [
      ['use', 'keyword.control.import'],
      ['sip', 'entity.name.namespace'],
      ['// a method', 'comment.line.double-slash'],
    ],
  ],
  [
    'answer sip.Mandate "Ja."',
    [
      ['answer', kind],
      ['sip.Mandate', name],
      ['"Ja."', 'string.quoted.double'],
    ],
  ],
  ['  Serious -> Both', [['->', 'keyword.operator.arrow']]],
  ['  calendar Nursing', [['calendar', property]]],
  ['  owner sip.owner', [['owner', property]]],
];

test.each(lines)('%s', (line, expected) => {
  expect(scopes(grammar, line)).toEqual(expected);
});

describe('what goes over several lines', () => {
  test('block text', () => {
    const all = scopes(grammar, 'note """\nphase X\n"""\nphase Y').map(([, scope]) => scope);
    expect(all.filter((scope) => scope === kind)).toHaveLength(1);
  });

  test('comments', () => {
    expect(scopes(grammar, '/** why\nphase X */').every(([, scope]) => scope.startsWith('comment'))).toBe(
      true,
    );
  });

  test('but a text that was not ended ends with its line', () => {
    expect(scopes(grammar, 'why "no end\nphase X')).toContainEqual(['phase', kind]);
  });
});

test('a plan in a fence of Markdown is coloured, from its first line to its last', async () => {
  const markdown = await loadGrammar('markdown.varde.codeblock');
  const page =
    'role A\n~~~varde\nrole B\n  owner C\n~~~\nrole D\n```js\nrole E\n```\n  ```Varde x\nrole F\n  ```';
  const coloured = scopes(markdown, page).filter(([, scope]) => [kind, name, property].includes(scope));
  expect(coloured).toEqual([
    ['role', kind],
    ['B', name],
    ['owner', property],
    ['role', kind],
    ['F', name],
  ]);
});

test('every word of the language is coloured where it opens a line', () => {
  const words = AstUtils.streamAst(VardeGrammar())
    .filter(GrammarAST.isKeyword)
    .map(({ value }) => value)
    .filter((word) => /^[a-z]/.test(word));
  const plain = [...new Set(words)].filter((word) => scopes(grammar, word).length === 0);
  expect(plain).toEqual([]);
});
