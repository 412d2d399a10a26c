import { describe, expect, test } from 'vitest';
import { findingsOf } from './workspace.ts';

const sound = 'goal Calm {\n  why "Beboerne sover."\n}\n';
const broken = 'goal Calm {\n  ownr\n}\n';

test('an empty file has no problems', async () => {
  expect(await findingsOf('')).toEqual([]);
  expect(await findingsOf(' \n\n// nothing\n')).toEqual([]);
});

test.each(['\r\n', '\r', '\n'])('lines may end in %j', async (end) => {
  expect(await findingsOf(sound.replaceAll('\n', end))).toEqual([]);
  const [finding] = await findingsOf(broken.replaceAll('\n', end));
  expect(finding?.range.start).toEqual({ line: 1, character: 2 });
});

test('a byte order mark is no mistake', async () => {
  expect(await findingsOf(`\ufeff${sound}`)).toEqual([]);
});

test.each([
  ['use "half \ud800.varde"\n', 'There is no file `half \ufffd.varde`.'],
  ['use "\udc00/*.varde"\n', 'No file matches `\ufffd/*.varde`.'],
  ['indicator I { values "\ud800.csv" }\n', '`\ufffd.csv` cannot be read: there is no such file.'],
])('half a character in a path is none that a file can have: %j', async (text, message) => {
  const said = (await findingsOf(text)).map((finding) =>
    finding.message.replace(/\p{Surrogate}/gu, '\ufffd'),
  );
  expect(said).toContain(message);
});

describe('what is no text in UTF-8 is told one thing only', () => {
  test.each([
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR goal {', 'This is not a text file.'],
    [
      'UTF-16',
      Buffer.from(`\ufeff${broken}`, 'utf16le').toString(),
      'This file is in UTF-16: save it as UTF-8.',
    ],
    [
      'Latin-1',
      Buffer.from('goal Calm "Færre" { ownr }', 'latin1').toString(),
      'Here and maybe further on, letters are lost: save the file as UTF-8.',
    ],
  ])('%s', async (_, text, message) => {
    expect((await findingsOf(text)).map((finding) => finding.message)).toEqual([message]);
  });
});

describe('however deep blocks are nested', () => {
  test.each([1_000, 100_000])('%i levels', async (levels) => {
    const findings = await findingsOf('phase P {\n'.repeat(levels) + '}\n'.repeat(levels));
    expect(findings.map(({ message }) => message)).toEqual(['Blocks are nested more than 100 deep here.']);
  });

  test('1000 levels that are never closed', async () => {
    const findings = await findingsOf('phase P { '.repeat(1_000));
    expect(findings.map(({ message }) => message)).toContain('Blocks are nested more than 100 deep here.');
  });

  test('100 levels are read', async () => {
    const headings = Array.from({ length: 100 }, (_, at) => `phase P${at} {\n`).join('');
    expect(await findingsOf(headings + '}\n'.repeat(100))).toEqual([]);
  });
});

describe('a line of 200,000 characters neither hangs nor floods', () => {
  test.each(['a', 'ab ', '%', '"', '{', '}', '1-', '1 234 ', '#x ', '/*', '-> ', 'owner ', '“', 'goal A '])(
    'of %j',
    async (piece) => {
      const findings = await findingsOf(piece.repeat(200_000 / piece.length));
      expect(findings.length).toBeGreaterThan(0);
      expect(findings.length).toBeLessThanOrEqual(201);
      for (const { message } of findings) expect(message.length).toBeLessThan(400);
    },
  );

  test('as the title of a goal it is sound', async () => {
    expect(await findingsOf(`goal Calm "${'x'.repeat(200_000)}"`)).toEqual([]);
  });
});

test('a file with many mistakes is told the first 200 and how many more', async () => {
  const goals = Array.from({ length: 300 }, (_, at) => `goal G${at} { owner X${at} }`);
  const findings = await findingsOf(goals.join('\n'));
  expect(findings).toHaveLength(201);
  expect(findings.at(-1)?.message).toBe(
    'There is more to mend in this file: at least 100 more problems from here on.',
  );
});
