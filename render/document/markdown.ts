import { diagramMarkdown } from '../../language/diagrams/markdown.ts';
import { markdownRows, plainMarkdown } from '../../language/diagrams/markdown-text.ts';
import type { Block, Document, List, Run, Table } from '../../language/report/document.ts';
import { captionsOf } from './captions.ts';

/** Says on the first line whose the file is. */
const mark = '<!-- Varde -->';

/** Returns the document in Markdown, with the Mermaid text of its figures. */
export function writeMarkdown(document: Document): string {
  const { title, subject, facts, blocks } = document;
  const captions = captionsOf(document);
  const textOf = (block: Block) => {
    switch (block.type) {
      case 'heading':
        return `${'#'.repeat(block.level + 1)} ${plainMarkdown(block.text)}`;
      case 'paragraph':
        return runsText(block.runs);
      case 'list':
        return listText(block);
      case 'table':
        return tableText(block, captions.get(block) ?? block.caption);
      case 'figure': {
        const caption = captions.get(block) ?? block.caption;
        return diagramMarkdown({ ...block.diagram, title: caption }, document.locale).trimEnd();
      }
    }
  };
  const front = [
    mark,
    `# ${plainMarkdown(title)}`,
    `**${plainMarkdown(subject)}**`,
    facts.map(({ name, value }) => `- ${plainMarkdown(name)}: ${plainMarkdown(value)}`).join('\n'),
  ];
  return `${[...front, ...blocks.map(textOf)].filter((text) => text !== '').join('\n\n')}\n`;
}

function listText({ ordered, items }: List): string {
  return items.map((runs, at) => `${ordered ? `${at + 1}.` : '-'} ${runsText(runs)}`).join('\n');
}

function tableText({ columns, rows }: Table, caption: string): string {
  const lines = markdownRows(
    columns.map(({ title }) => title),
    rows.map((cells) => cells.map(({ text }) => text)),
  );
  return `**${plainMarkdown(caption)}**\n\n${lines.join('').trimEnd()}`;
}

function runsText(runs: readonly Run[]): string {
  return withoutMarker(runs.map(runText).join('').trim());
}

/** Marks stand next to the words that they are for: Markdown takes them for text where a space lies between. */
function runText({ text, bold, italic }: Run): string {
  const marks = `${bold ? '**' : ''}${italic ? '*' : ''}`;
  const words = text.trim();
  if (marks === '' || words === '') return plainMarkdown(text);
  const [before, after] = text.split(words, 2);
  const closing = [...marks].reverse().join('');
  return `${before ? ' ' : ''}${marks}${plainMarkdown(words)}${closing}${after ? ' ' : ''}`;
}

/** What would begin a list or a heading at the start of a line is text. */
function withoutMarker(text: string): string {
  return text.replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\').replace(/^(?=[-+=])/, '\\');
}
