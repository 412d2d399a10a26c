import { quotedNames } from '../../language/review/names.ts';
import { tablesOf } from '../../language/review/tables.ts';
import type { Colours } from '../colours.ts';
import { printable } from '../printable.ts';
import { tableAsText } from '../table.ts';
import type { ComparedFile } from './compared.ts';
import { toldOf } from './told.ts';

/** Comparisons as people read them on a terminal: for each plan its summary, then the facts in tables. */
export function diffAsText(files: readonly ComparedFile[], colours: Colours): string {
  return files.map((file) => fileAsText(file, colours)).join('\n');
}

function fileAsText(file: ComparedFile, colours: Colours): string {
  const { path, review, only } = file;
  const { headline, lines } = toldOf(file, quotedNames(review.before, review.after));
  const tables = only === undefined ? tablesOf(review) : [];
  return [
    `${colours.underline(printable(path))}\n${colours.bold(printable(headline))}\n`,
    ...lines.map((line) => `  - ${printable(line)}\n`),
    ...tables.map(({ title, head, rows }) => `\n${colours.bold(title)}\n${tableAsText([head, ...rows])}`),
  ].join('');
}
