import type { Cell, Column, Table } from '../../../language/report/document.ts';
import { escaped } from './escaped.ts';

/** Returns a table as HTML; `id` names its caption, `caption` has its number. */
export function tableAsHtml({ columns, rows }: Table, id: string, caption: string): string {
  const widths = columns.map(({ share }) => `<col style="width: ${Math.round(share * 100)}%">`).join('');
  const heads = columns.map((column) => `<th scope="col"${alignment(column)}>${escaped(column.title)}</th>`);
  const lines = rows.map(
    (row) => `<tr>${row.map((cell, at) => cellAsHtml(cell, columns[at], at)).join('')}</tr>`,
  );
  return `<div class="table" role="group" tabindex="0" aria-labelledby="${id}"><table>
<caption id="${id}">${escaped(caption)}</caption>
<colgroup>${widths}</colgroup><thead><tr>${heads.join('')}</tr></thead>
<tbody>${lines.join('\n')}</tbody></table></div>`;
}

/** The first cell of a row says what the row is about. */
function cellAsHtml({ text, tone }: Cell, column: Column | undefined, at: number): string {
  const [open, close] = at === 0 ? ['th scope="row"', 'th'] : ['td', 'td'];
  const content = tone ? `<span class="tone ${tone}">${escaped(text)}</span>` : escaped(text);
  return `<${open}${alignment(column)}>${content}</${close}>`;
}

function alignment(column: Column | undefined): string {
  return column?.align === 'end' ? ' class="end"' : '';
}
