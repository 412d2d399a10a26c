import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sentences } from '../../cli/phrase-of-text.ts';
import { createProgram } from '../../cli/program.ts';
import { da as helpInDanish } from '../../cli/words/help/da.ts';
import { nb as helpInBokmål } from '../../cli/words/help/nb.ts';
import { nn as helpInNynorsk } from '../../cli/words/help/nn.ts';
import { sv as helpInSwedish } from '../../cli/words/help/sv.ts';
import { da as toldInDanish } from '../../cli/words/told/da.ts';
import { nb as toldInBokmål } from '../../cli/words/told/nb.ts';
import { nn as toldInNynorsk } from '../../cli/words/told/nn.ts';
import { sv as toldInSwedish } from '../../cli/words/told/sv.ts';
import { repository } from './command.ts';

/** What no description holds, yet the help has. */
const ofHelp = [
  ...['Usage:', '[options]', '[command]', 'Arguments:', 'Options:', 'Commands:', 'choices', 'default'],
  'explain a command',
];
const afterErrors = 'Add --help for what there is.';

test('the help has words in every language for all that it says, and for nothing else', () => {
  const said = new Set([
    ...ofHelp,
    afterErrors,
    ...saidByHelp(),
    ...sentences.filter((each) => !isError(each)),
  ]);
  expect(Object.keys(helpInBokmål).toSorted()).toEqual([...said].toSorted());
});

test('the command has words in every language for all that it tells, and for nothing else', () => {
  const said = new Set([...saidInSources(), ...sentences.filter(isError)]);
  expect(Object.keys(toldInBokmål).toSorted()).toEqual([...said].toSorted());
});

test.each([
  ['nb', { ...helpInBokmål, ...toldInBokmål }],
  ['nn', { ...helpInNynorsk, ...toldInNynorsk }],
  ['sv', { ...helpInSwedish, ...toldInSwedish }],
  ['da', { ...helpInDanish, ...toldInDanish }],
])('what is filled in stands in the words of %s, too, and so do options and signs', (locale, table) => {
  const foreign = { nb: /[”»]\w[^«]*[”«]/, nn: /[”»]\w[^«]*[”«]/, sv: /[“«»]/, da: /[“”]/ }[locale] as RegExp;
  for (const [english, words] of Object.entries(table)) {
    for (const kept of english.match(/\{\d\}|--[a-z]+|<!--.*?-->|[A-Z]+_[A-Z]+/g) ?? []) {
      if (english.startsWith('error: too many')) continue;
      expect(words, english).toContain(kept);
    }
    expect(words, english).not.toBe(english);
    expect(words, english).not.toMatch(foreign);
    expect(words.startsWith(' '), english).toBe(english.startsWith(' '));
    expect(words.endsWith(' '), english).toBe(english.endsWith(' '));
  }
});

function isError(sentence: string): boolean {
  return /^error: |^\(/.test(sentence);
}

/** Descriptions, and the lines of prose behind them. */
function saidByHelp(): string[] {
  const program = createProgram();
  return [program, ...program.commands].flatMap((command) => {
    const parts = [...command.registeredArguments, ...command.options];
    let help = '';
    command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
    const prose = help.slice(command.helpInformation().length).split('\n');
    return [
      command.summary(),
      command.description(),
      ...parts.flatMap(({ description, defaultValueDescription = '' }) => [
        description.replace(/^(one of |.* by its ending: ).*/, '$1{1}'),
        defaultValueDescription,
      ]),
      ...prose.filter((line) => !line.startsWith('  $')),
    ].filter((text) => text !== '');
  });
}

/** The templates of phrases; those that hold nothing but what is filled in need no words. */
function saidInSources(): string[] {
  const template = /\b(?:phrase|misuse)`((?:[^`\\$]|\\.|\$(?!\{)|\$\{(?:[^{}]|\{[^{}]*\})*\})*)`/g;
  return globSync('cli/**/*.ts', { cwd: repository }).flatMap((file) =>
    [...codeOf(file).matchAll(template)]
      .map(([, text = '']) => asSentence(text))
      .filter((sentence) => /[A-Za-z]/.test(sentence)),
  );
}

function codeOf(file: string): string {
  return readFileSync(join(repository, file), 'utf8').replace(/\/\*\*.*?\*\//gs, '');
}

function asSentence(template: string): string {
  let filled = 0;
  return template
    .replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, () => `{${++filled}}`)
    .replaceAll('\\n', '\n')
    .replaceAll('\\`', '`');
}
