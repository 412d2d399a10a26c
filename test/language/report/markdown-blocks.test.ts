import { expect, test } from 'vitest';
import { markdownBlocks } from '../../../language/report/markdown-blocks.ts';

test('the first heading is a chapter, and no heading is more than one level below the one before it', () => {
  const headings = markdownBlocks('### A\n\n##### B\n\n### C\n\n# D\n\n## E\n\n### F\n\n#### G');
  expect(headings.map((block) => block.type === 'heading' && [block.level, block.text])).toEqual([
    [1, 'A'],
    [2, 'B'],
    [1, 'C'],
    [1, 'D'],
    [2, 'E'],
    [3, 'F'],
    [3, 'G'],
  ]);
});

test('paragraphs keep what is bold and italic, and links, pictures and code become their text', () => {
  expect(
    markdownBlocks('One **bold *both***\nand [a *link*](https://example.org), ![a picture](x.png), `code`.'),
  ).toEqual([
    {
      type: 'paragraph',
      runs: [
        { text: 'One ' },
        { text: 'bold ', bold: true },
        { text: 'both', bold: true, italic: true },
        { text: ' and a ' },
        { text: 'link', italic: true },
        { text: ', a picture, code.' },
      ],
    },
  ]);
});

test('items of lists within lists continue the outer list', () => {
  expect(markdownBlocks('1. A\n   - B\n\n     more\n2. C')).toEqual([
    {
      type: 'list',
      ordered: true,
      items: [[{ text: 'A' }], [{ text: 'B' }, { text: ' ' }, { text: 'more' }], [{ text: 'C' }]],
    },
  ]);
});

test('what is neither text nor list is its text, and what has none is left out', () => {
  expect(markdownBlocks('```\nlet x;\nlet y;\n```\n\n---\n\n<b>raw</b>\n\n-\n\n#\n\n> said')).toEqual([
    { type: 'paragraph', runs: [{ text: 'let x; let y; ' }] },
    { type: 'paragraph', runs: [{ text: '<b>raw</b>' }] },
    { type: 'paragraph', runs: [{ text: 'said' }] },
  ]);
});
