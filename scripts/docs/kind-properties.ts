import { propertyMeaning } from '../../language/locale/keywords.ts';
import type { Block, Statement } from '../../language/syntax/blocks.ts';
import { propertyExample } from '../../server/keywords/examples.ts';
import { cell, codeCell } from './code-cell.ts';
import type { WrittenExamples } from './written-examples.ts';

const longestStatement = 90;

/** Returns the table of all that a kind of declaration can say; `blocks` are those that its word opens. */
export function propertiesTable(kind: string, blocks: readonly Block[], examples: WrittenExamples): string {
  const seen = new Map<string, { readonly statement: Statement; readonly in: Block[] }>();
  for (const block of blocks) {
    for (const statement of block.statements.filter((each) => !each.block)) {
      const words = statement.words.join(' ');
      const known = seen.get(words);
      if (known) known.in.push(block);
      else seen.set(words, { statement, in: [block] });
    }
  }
  const rows = [...seen].map(([words, { statement, in: holders }]) => {
    const often = statement.isList ? 'several' : 'one';
    const only = holders.length < blocks.length ? ' _Only in a framework._' : '';
    const meaning =
      words === ''
        ? 'What follows what; a text labels the arrow before it.'
        : propertyMeaning('en', kind, words);
    if (meaning === undefined) throw new Error(`Nobody says what ${words} means in ${kind}.`);
    return `| ${words === '' ? '`->`' : codeCell(words)} | ${cell(meaning)}${only} | ${often} | ${waysToWrite(kind, words, examples)} |\n`;
  });
  return `| property | what it says | how many | as plans write it |
| --- | --- | --- | --- |
${rows.join('')}`;
}

function waysToWrite(kind: string, words: string, examples: WrittenExamples): string {
  const texts = examples.ofProperty(kind, words).map(({ text }) => text);
  const short = texts.filter(
    (text) => text.length <= longestStatement && !text.includes('`') && !text.includes('\n'),
  );
  if (short.length > 0) return differentForms(short).map(codeCell).join('<br>');
  const example = propertyExample(kind, words);
  if (example === undefined) throw new Error(`Nobody shows how ${words} is written in ${kind}.`);
  return codeCell(example);
}

/** Returns up to three statements of which each has another form: other signs and words of the language, not only other names. */
function differentForms(texts: readonly string[]): string[] {
  const byForm = new Map<string, string>();
  for (const text of texts) {
    const form = text
      .replace(/"[^"]*"/g, '"')
      .replace(/\p{Lu}[\p{L}\p{N}_.]*/gu, 'X')
      .replace(/\d+/g, '0')
      .replace(/(, X)+/g, ', X');
    if (!byForm.has(form)) byForm.set(form, text);
  }
  return [...byForm.values()].slice(0, 3);
}
