import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { ask } from '../../cli/init/ask.ts';
import { folderWith, varde } from './command.ts';

describe('varde init', () => {
  test('writes a plan that has no error, and names its files', async () => {
    const folder = await folderWith({});
    const { code, stdout } = await varde(
      folder,
      ...['init', 'plans/night', '--title', 'Digitalt nattilsyn', '--locale', 'nb'],
      ...['--calendar', 'NO', '--framework', 'innovation'],
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'plans/night/plan.varde\nplans/night/svar.varde\n' });
    const text = await readFile(join(folder, 'plans/night/plan.varde'), 'utf8');
    expect(text).toContain('plan DigitaltNattilsyn "Digitalt nattilsyn" {\n  locale nb\n  calendar NO\n');
    expect((await varde(folder, 'check')).code).toBe(0);
    expect((await varde(folder, 'format', '--check')).code).toBe(0);
  });

  test('takes what is usual with --yes, the name of the folder for a title', async () => {
    const folder = await folderWith({});
    expect((await varde(folder, 'init', 'Night', '--yes', '--locale', 'sv')).code).toBe(0);
    const text = await readFile(join(folder, 'Night/plan.varde'), 'utf8');
    expect(text).toContain('plan Night "Night" {\n  locale sv\n  calendar SE\n');
  });

  test('never writes over a file, and then writes none of the others', async () => {
    const folder = await folderWith({ 'svar.varde': '// mine' });
    const args = ['init', '--yes', '--locale', 'nb', '--framework', 'innovation'];
    const { code, stdout, stderr } = await varde(folder, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('“svar.varde” is there already');
    expect(await readdir(folder)).toEqual(['svar.varde']);
    expect(await readFile(join(folder, 'svar.varde'), 'utf8')).toBe('// mine');
  });

  test.each([
    ['without a terminal or a title', [], 'There is no terminal to ask on'],
    [
      'with a method that does not exist',
      ['--yes', '--framework', 'spi'],
      'There is no framework “spi”; there are ',
    ],
    [
      'with a calendar that does not exist',
      ['--yes', '--calendar', 'XX'],
      'There is no calendar “XX”; there are NO',
    ],
    ['with a language that does not exist', ['--yes', '--locale', 'de'], "'de' is invalid"],
  ])('says what to do %s', async (_what, args, message) => {
    const folder = await folderWith({});
    const { code, stderr } = await varde(folder, 'init', ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('the questions on a terminal', () => {
  const choices = {
    locales: [
      { value: 'en', title: 'English' },
      { value: 'nb', title: 'Norsk bokmål' },
    ],
    calendars: [
      { value: 'NO', title: 'Norge' },
      { value: 'SE', title: 'Sverige' },
    ],
    frameworks: [
      { value: 'innovation', title: 'Innovasjon' },
      { value: 'sip', title: 'SIP' },
    ],
  };
  const [enter, down, space, interrupt] = ['\r', '\u001b[B', ' ', '\u0003'];

  /** Answers each question by the keys that follow it here, once it has been asked. */
  async function answering(given: Parameters<typeof ask>[0], ...answers: readonly (readonly string[])[]) {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const left = [...answers];
    let shown = '';
    output.on('data', (chunk) => {
      shown += chunk;
      const [next] = left;
      if (!next?.[0] || !shown.includes(next[0])) return;
      left.shift();
      shown = '';
      setImmediate(() => {
        for (const key of next.slice(1)) input.write(key);
      });
    });
    return ask(given, choices, 'nb', { input, output });
  }

  test('lead to a plan', async () => {
    const answers = await answering(
      {},
      ['Hva heter planen?', 'Nattilsyn', enter],
      ['Hvilket språk', enter],
      ['Hvilket lands', down, enter],
      ['Hvilke metoder', down, space, enter],
    );
    expect(answers).toEqual({ title: 'Nattilsyn', locale: 'nb', calendar: 'SE', frameworks: ['sip'] });
  });

  test('are those alone that are not answered yet', async () => {
    const given = { title: 'T', locale: 'en', frameworks: [] } as const;
    expect(await answering(given, ['Hvilket lands', enter])).toEqual({ ...given, calendar: 'none' });
  });

  test('can be left', async () => {
    expect(await answering({}, ['Hva heter planen?', interrupt])).toBeUndefined();
  });
});
