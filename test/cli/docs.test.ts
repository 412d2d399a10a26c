import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { folderWith, varde } from './command.ts';
import { wholePlan } from './plans.ts';

vi.setConfig({ testTimeout: 120_000 });

const block = (asked: string, content = '') => `<!-- varde ${asked} -->\n${content}<!-- /varde -->\n`;
const page = (asked: string) => `# Moving\n\n${block(asked)}\nThat was it.\n`;

async function written(text: string, ...args: string[]) {
  const folder = await folderWith({ ...wholePlan, 'README.md': text });
  const ended = await varde(folder, 'docs', ...args);
  return { ...ended, folder, text: await readFile(join(folder, 'README.md'), 'utf8') };
}

describe('a block', () => {
  test('gets the diagram, and what stands around it stays', async () => {
    const { code, stdout, stderr, text } = await written(page('plan.varde gantt'));
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: 'README.md\nWrote 1 file\n', stderr: '' });
    expect(text).toMatch(/^# Moving\n\n<!-- varde plan\.varde gantt -->\n\n\*\*Schedule\*\*\n\n/);
    expect(text).toMatch(/```mermaid\n(.*\n)*gantt\n(.*\n)*```\n/);
    expect(text).toMatch(/\| Pack books \|(.*\n)*\n<\/details>\n\n<!-- \/varde -->\n\nThat was it\.\n$/);
  });

  test('is written anew, and only where the plan is another than before', async () => {
    const { folder, text } = await written(page('plan.varde gantt'));
    expect((await varde(folder, 'docs')).stdout).toBe('The block is up to date\n');
    await writeFile(join(folder, 'plan.varde'), wholePlan['plan.varde'].replace('Buy boxes', 'Borrow boxes'));
    expect((await varde(folder, 'docs')).stdout).toContain('README.md');
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toBe(
      text.replaceAll('Buy boxes', 'Borrow boxes'),
    );
  });

  test('holds the facts alone, under a heading, where it asks for that', async () => {
    const { text } = await written(page('plan.varde risks as table heading 3'));
    expect(text).toMatch(/-->\n\n### .+\n\n.+\n\n\|.*\|\n\| --- /);
    expect(text).toContain('| It rains |');
    expect(text).not.toContain('mermaid');
  });

  test('shows a picture of its own beside the page', async () => {
    const { folder, stdout, text } = await written(
      page('plan.varde lanes of Lift as "pictures/the lift.svg"'),
    );
    expect(stdout).toBe('README.md\npictures/the lift.svg\nWrote 2 files\n');
    expect(text).toMatch(/\n!\[.*Carry the piano.*\]\(pictures\/the%20lift\.svg\)\n/);
    expect(await readFile(join(folder, 'pictures/the lift.svg'), 'utf8')).toMatch(/^<svg.*Carry.*<\/svg>$/s);
    expect((await varde(folder, 'docs', '--check')).code).toBe(0);
    await writeFile(join(folder, 'pictures/the lift.svg'), 'another');
    expect((await varde(folder, 'docs', '--check')).stdout).toMatch(/^pictures\/the lift\.svg\n/);
  });

  test('is written for whoever shows the page', async () => {
    const { text } = await written(page('plan.varde lanes target ado'));
    expect(text).toMatch(/\n```mermaid\ngraph /);
    expect((await written(page('plan.varde risks target ado'))).text).not.toContain('```');
  });

  test('in code is an example', async () => {
    const example = `~~~md\n${page('missing.varde gantt')}~~~\n`;
    expect((await written(example)).stdout).toBe('No page has a block to keep up to date\n');
  });

  test('keeps the ends of lines and the byte order mark of its page', async () => {
    const { folder, text } = await written(`\uFEFF${page('plan.varde gantt').replaceAll('\n', '\r\n')}`);
    expect(text).toMatch(/^\uFEFF# Moving\r\n/);
    expect(text).not.toMatch(/[^\r]\n/);
    expect((await varde(folder, 'docs', '--check')).code).toBe(0);
  });
});

test('--check names what is out of date, writes nothing, and ends with 1', async () => {
  const before = page('plan.varde gantt');
  const { code, stdout, text } = await written(before, '--check');
  expect(code).toBe(1);
  expect(stdout).toBe('README.md\nOut of date: 1 file; varde docs writes it\n');
  expect(text).toBe(before);
});

test('all pages of a folder are kept, but not those of packages', async () => {
  const folder = await folderWith({
    ...wholePlan,
    'docs/how.md': block('../plan.varde gantt'),
    'docs/deep/why.md': block('../../plan.varde risks'),
    'node_modules/other/README.md': block('plan.varde gantt'),
  });
  expect((await varde(folder, 'docs')).stdout).toBe('docs/deep/why.md\ndocs/how.md\nWrote 2 files\n');
});

test('no text of a plan ends a block or stands in the page as anything but text', async () => {
  const hostile = [
    '<!-- /varde -->',
    '\\n<!-- /varde -->\\n',
    '```\\n<!-- /varde -->\\n```',
    '~~~',
    '--> <script>alert(1)</script>',
    '](javascript:alert(1)) ![x](http://example.org/x.png)',
    '</details><img src=x onerror=alert(1)>',
    '| --- | --- |',
    '# Heading',
  ];
  const works = hostile.map((title, index) => `activity A${index} ${JSON.stringify(title)} { takes 2d }`);
  const risks = hostile.map(
    (title, index) => `risk R${index} ${JSON.stringify(title)} { likelihood 3 impact 3 }`,
  );
  const plan = `plan Hostile ${JSON.stringify(hostile.join(' '))} { starts 2026-01-05 }\n${[...works, ...risks].join('\n')}\n`;
  const asked = ['gantt', 'risks', 'gantt as table', 'risks as risks.svg', 'network heading 2'];
  const folder = await folderWith({
    'plan.varde': plan,
    'README.md': asked.map((each) => `${block(`plan.varde ${each}`)}\nStays.\n`).join('\n'),
  });
  expect(await varde(folder, 'docs')).toMatchObject({ stderr: '', code: 0 });
  const text = await readFile(join(folder, 'README.md'), 'utf8');
  expect(text.match(/^Stays\.$/gm)).toHaveLength(asked.length);
  expect(text.match(/^ *<!-- \/varde -->$/gm)).toHaveLength(asked.length);
  const outsideOfCode = text.replace(/^```mermaid\n.*?^```$/gms, '');
  const unescaped = outsideOfCode.replace(/\\[\\`*_[\]<>|~&$#@]/g, '');
  expect(
    unescaped.match(/<[^>\n]*>/g)?.filter((tag) => !/^<(\/?(details|summary)|!-- .*--)>$/.test(tag)),
  ).toEqual([]);
  expect(unescaped).not.toMatch(/\]\((?!risks\.svg\))/);
  expect(await varde(folder, 'docs', '--check')).toMatchObject({ code: 0 });
});

describe('what cannot be written is told with its line, and nothing is written', () => {
  test('of markers', async () => {
    const wrong = [
      ['gantt', 'The marker names no plan.'],
      ['missing.varde gantt', '“missing.varde” does not exist.'],
      ['../plan.varde gantt', '“../plan.varde” leads out of the folder'],
      ['plan.varde', 'The marker names no diagram or view.'],
      ['plan.varde gant', 'The plan has no picture “gant”. Did you mean “gantt”?'],
      ['plan.varde lanes of Lfit', 'There is no “lanes” of “Lfit”. Did you mean “Lift”?'],
      ['plan.varde gantt of Lift', 'There is one “gantt” of the whole plan; leave out “of”.'],
      ['plan.varde gantt deep 2', 'There is no option “deep”.'],
      ['plan.varde gantt as table as table', '“as” stands twice.'],
      ['plan.varde gantt as', '“as” says nothing'],
      ['plan.varde gantt as html', '“as html” is none of'],
      ['plan.varde gantt as ../gantt.svg', '“../gantt.svg” leads out of the folder'],
      ['plan.varde gantt target gitlap', 'There is no target “gitlap”. Did you mean “gitlab”?'],
      ['plan.varde gantt heading 7', '“heading 7” is no depth of a heading'],
      ['plan.varde "gantt', 'A quotation mark is left open.'],
    ] as const;
    const before = [...wrong.map(([asked]) => block(asked)), block('plan.varde risks')].join('\n');
    const { code, stdout, stderr, text, folder } = await written(before);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const [first, ...told] = stderr.trim().split('\n');
    expect(first).toBe('varde: Nothing is written.');
    expect(told).toEqual(
      wrong.map(([, says], index) => expect.stringContaining(`README.md:${index * 3 + 1}: ${says}`)),
    );
    expect(text).toBe(before);
    expect((await readdir(folder)).sort()).toEqual(['README.md', 'people.varde', 'plan.varde']);
  });

  test('of blocks', async () => {
    const folder = await folderWith({
      ...wholePlan,
      'open.md': '\n<!-- varde plan.varde gantt -->\nText\n',
      'closed.md': 'Text\n<!-- /varde -->\n',
      'nested.md': `<!-- varde plan.varde gantt -->\n${block('plan.varde risks')}`,
      'same.md': `${block('plan.varde gantt as a.svg')}${block('plan.varde risks as a.svg')}`,
    });
    const { code, stderr } = await varde(folder, 'docs');
    expect(code).toBe(2);
    expect(stderr.trim().split('\n').slice(1)).toEqual([
      expect.stringContaining('closed.md:2: This <!-- /varde --> ends no block'),
      expect.stringContaining('nested.md:2: A block cannot begin in the one from line 1'),
      expect.stringContaining('open.md:2: The block that begins here has no end'),
      expect.stringContaining('same.md:3: Another block writes “a.svg”, too.'),
    ]);
    expect(await readdir(folder)).not.toContain('a.svg');
  });

  test.each([
    ['missing.md', '“missing.md” does not exist.'],
    ['plan.varde', '“plan.varde” is not a page'],
    ['empty', 'There is no Markdown file here'],
  ])('of the path %s', async (path, says) => {
    const folder = await folderWith({ ...wholePlan, 'empty/notes.txt': '' });
    expect(await varde(folder, 'docs', path)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(says),
    });
  });
});
