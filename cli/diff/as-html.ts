import { drawDiagram } from '../../language/diagrams/draw-diagram.ts';
import { quotedNames } from '../../language/review/names.ts';
import type { Review } from '../../language/review/review.ts';
import { type ReviewTable, tablesOf } from '../../language/review/tables.ts';
import { escaped } from '../../render/document/html/escaped.ts';
import { htmlPage } from '../html-page.ts';
import { openPainter } from '../pictures/painter.ts';
import type { ComparedFile } from './compared.ts';
import { differencePictures } from './pictures.ts';
import { toldOf } from './told.ts';

const style = `
:root { color-scheme: light dark; font: 16px/1.55 system-ui, sans-serif; }
main { max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
.table { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid #8886; }
figure { margin: 1rem 0; overflow-x: auto; background: #fff; border-radius: 6px; }
svg { display: block; max-width: none; }
@media print { figure { break-inside: avoid; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`;

/** Comparisons as one page that needs nothing else: it runs no script and loads nothing. */
export async function diffAsHtml(files: readonly ComparedFile[]): Promise<string> {
  const [first] = files;
  const plan = first?.review.after.plan;
  const parts: string[] = [];
  for (const file of files) parts.push(await fileAsHtml(file));
  return htmlPage({
    locale: plan?.locale ?? 'en',
    title: plan?.title ?? 'Varde',
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"><style>${style}</style>`,
    body: `<main>${parts.join('<hr>')}</main>`,
  });
}

async function fileAsHtml(file: ComparedFile): Promise<string> {
  const { review, path, only } = file;
  const { title } = review.after.plan;
  const { headline, lines } = toldOf(file, quotedNames(review.before, review.after));
  const facts =
    only === undefined ? (await picturesOf(review)) + tablesOf(review).map(tableAsHtml).join('') : '';
  const items = lines.map((line) => `<li>${escaped(line)}</li>`).join('');
  return `<h1>${escaped(title)}</h1><p><strong>${escaped(headline)}</strong></p><ul>${items}</ul><p><code>${escaped(path)}</code></p>${facts}`;
}

async function picturesOf(review: Review): Promise<string> {
  const { plan, schedule, pictures } = differencePictures(review);
  const diagrams = pictures
    .map(({ diagram, wanted }) => drawDiagram(plan, schedule, diagram, wanted))
    .filter(({ empty }) => empty === undefined);
  if (diagrams.length === 0) return '';
  const painter = await openPainter({ plan, format: 'svg', theme: 'light', scale: 1 });
  try {
    let figures = '';
    for (const diagram of diagrams) {
      figures += `<h2>${escaped(diagram.title)}</h2><figure>${await painter.paint(diagram)}</figure>`;
    }
    return figures;
  } finally {
    await painter.close();
  }
}

function tableAsHtml({ title, head, rows }: ReviewTable): string {
  const cells = (tag: string, row: readonly string[]) =>
    row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('');
  const lines = rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('');
  return `<h2>${escaped(title)}</h2><div class="table"><table><thead><tr>${cells('th', head)}</tr></thead><tbody>${lines}</tbody></table></div>`;
}
