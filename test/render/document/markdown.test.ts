import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import type { Block, Document } from '../../../language/report/document.ts';
import { writeMarkdown } from '../../../render/document/markdown.ts';
import { figures, hostile } from './sample.ts';

function documentOf(...blocks: Block[]): Document {
  return { title: 'Rapport', subject: 'Planen', locale: 'nb', day: 0, facts: [], blocks };
}

const table = (caption: string): Block => ({
  type: 'table',
  caption,
  columns: [{ title: 'Hva', align: 'start', share: 1 }],
  rows: [[{ text: 'Én | to' }]],
});

test('figures and tables are numbered each for themselves, and a figure is a fence with its facts beneath', () => {
  const text = writeMarkdown(documentOf(table('Først'), figures.usual, table('Så')));
  expect(text).toContain('**Tabell 1. Først**\n\n| Hva |\n| --- |\n| Én \\| to |\n');
  expect(text).toContain('**Figur 1. Tidsplan**');
  expect(text).toContain(`\`\`\`mermaid\n${figures.usual.diagram.mermaid}\`\`\``);
  expect(text).toContain('**Tabell 2. Så**');
});

test('below the title stand the facts, and headings are one level deeper than in the document', () => {
  const document = {
    ...documentOf({ type: 'heading', level: 2, text: 'Del' }),
    facts: [{ name: 'Til', value: 'Styret' }],
  };
  expect(writeMarkdown(document)).toBe(
    '<!-- Varde -->\n\n# Rapport\n\n**Planen**\n\n- Til: Styret\n\n### Del\n',
  );
});

test('styles stand close to their words, and ordered lists are numbered', () => {
  const text = writeMarkdown(
    documentOf(
      {
        type: 'paragraph',
        runs: [{ text: 'Et ' }, { text: ' fett ', bold: true }, { text: 'ord', bold: true, italic: true }],
      },
      { type: 'list', ordered: true, items: [[{ text: 'A' }], [{ text: 'B' }]] },
    ),
  );
  expect(text).toContain('\n\nEt  **fett** ***ord***\n\n1. A\n2. B\n');
});

test.for(['1. mai', '12) tolv', '- strek', '+ pluss', '= lik', ...Object.values(hostile)])(
  'the text %j of a plan stays text',
  (text) => {
    const written = writeMarkdown(documentOf({ type: 'paragraph', runs: [{ text }] }));
    const [, , , , , , ...rest] = new MarkdownIt({ html: true }).parse(
      written.split('\n').slice(2).join('\n'),
      {},
    );
    const kinds = rest.map(({ type }) => type);
    expect(kinds).toEqual(['paragraph_open', 'inline', 'paragraph_close']);
    expect(
      rest[1]?.children?.map(({ type }) => type).filter((type) => !/^(text|text_special)$/.test(type)),
    ).toEqual([]);
  },
);
