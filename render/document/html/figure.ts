import type { Diagram } from '../../../language/diagrams/diagram.ts';
import type { DocumentWords } from '../../../language/locale/document.ts';
import type { DocumentPageWords } from '../../../language/locale/document-page.ts';
import type { Figure } from '../../../language/report/document.ts';
import type { Picture } from '../picture.ts';
import { escaped } from './escaped.ts';
import { ownPicture } from './own-picture.ts';

/**
 * Returns a figure as HTML: its picture, with buttons that the page's script shows, and its facts as a table. `id` begins
 * every id in it, `caption` has its number.
 */
export function figureAsHtml(
  { diagram }: Figure,
  { svg, width }: Picture,
  { id, caption }: { readonly id: string; readonly caption: string },
  words: DocumentWords & DocumentPageWords,
): string {
  const title = `${id}-caption`;
  return `<figure id="${id}"><div class="picture">${buttons(words)}
<div class="view" tabindex="0" role="group" aria-labelledby="${title}" aria-description="${escaped(words.keys)}" style="--width: ${width}px">
${ownPicture(svg, `${id}-picture`, title)}</div></div>
<figcaption id="${title}">${escaped(caption)}</figcaption>
<details><summary>${escaped(words.asTable)}<span class="hidden">: ${escaped(caption)}</span></summary>
<div class="table" role="group" tabindex="0" aria-labelledby="${title}">${factsAsHtml(diagram)}</div></details></figure>`;
}

/** Few fonts have a sign for this. */
const corners =
  '<svg viewBox="0 0 16 16" width="16" height="16"><path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"/></svg>';

function buttons(words: DocumentPageWords): string {
  const button = (act: string, sign: string, name: string) =>
    `<button type="button" data-act="${act}" title="${escaped(name)}"><span aria-hidden="true">${sign}</span><span class="hidden">${escaped(name)}</span></button>`;
  return `<div class="buttons" hidden>${[
    button('out', '−', words.zoomOut),
    button('in', '+', words.zoomIn),
    button('actual', '1:1', words.actualSize),
    button('fit', '↔', words.fit),
    button('whole', corners, words.wholeWindow),
  ].join('')}</div>`;
}

/** Each row of an element names the shapes that draw it, by which the page's script finds its facts. */
function factsAsHtml({ table, ids }: Diagram): string {
  const shapes = new Map<string, string[]>();
  for (const [shape, element] of Object.entries(ids)) {
    const others = shapes.get(element);
    if (others) others.push(shape);
    else shapes.set(element, [shape]);
  }
  const heads = table.head.map((head) => `<th scope="col">${escaped(head)}</th>`).join('');
  const rows = table.rows.map(({ element = '', cells }) => {
    const drawn = shapes.get(element);
    const data = drawn ? ` data-shapes="${escaped(JSON.stringify(drawn))}"` : '';
    const [first = '', ...others] = cells.map(escaped);
    return `<tr${data}><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<table><thead><tr>${heads}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}
