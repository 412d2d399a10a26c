import type { Cell, Column } from '../../../language/report/document.ts';
import { themes } from '../../draw/theme.ts';
import { toneFills } from '../tones.ts';
import type { TableContent } from './slide.ts';
import { cellMargin, cellSize, type Row } from './table-parts.ts';
import { transform } from './units.ts';
import { escaped } from './xml.ts';

/** A table as a shape of a slide, which is called by its caption. */
export function tableShape(
  id: number,
  { part: { columns, head, rows }, box, caption }: TableContent,
  language: string,
): string {
  const widths = columns.map(({ share }) => `<a:gridCol w="${Math.round(share * box.width)}"/>`);
  const all = [
    rowXml(head, columns, language, true),
    ...rows.map((row) => rowXml(row, columns, language, false)),
  ];
  const height = [head, ...rows].reduce((sum, row) => sum + row.height, 0);
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Table ${id}" descr="${escaped(caption.text)}"/>
<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${transform({ ...box, height }, 'p:xfrm')}
<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">
<a:tbl><a:tblPr firstRow="1"><a:tableStyleId>${plainStyle}</a:tableStyleId></a:tblPr>
<a:tblGrid>${widths.join('')}</a:tblGrid>${all.join('')}
</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}

/** The style without fills and lines that every PowerPoint has: ours are of the template's colours. */
const plainStyle = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

function rowXml(
  { cells, height }: Row,
  columns: readonly Column[],
  language: string,
  isHead: boolean,
): string {
  const all = cells.map((cell, i) => cellXml(cell, columns[i], language, isHead));
  return `<a:tr h="${Math.round(height)}">${all.join('')}</a:tr>`;
}

function cellXml(
  { text, tone }: Cell,
  column: Column | undefined,
  language: string,
  isHead: boolean,
): string {
  const align = column?.align === 'end' ? '<a:pPr algn="r"/>' : '';
  const colour = tone ? rgb(themes.light.onSeries) : '<a:schemeClr val="tx1"/>';
  const properties = `lang="${language}" sz="${cellSize * 100}"${isHead ? ' b="1"' : ''}`;
  const run = text
    ? `<a:r><a:rPr ${properties}><a:solidFill>${colour}</a:solidFill></a:rPr><a:t>${escaped(text)}</a:t></a:r>`
    : `<a:endParaRPr ${properties}/>`;
  const border = `<a:lnB w="${isHead ? 12_700 : 6_350}"><a:solidFill><a:schemeClr val="tx1">${isHead ? '' : '<a:lumMod val="50000"/><a:lumOff val="50000"/>'}</a:schemeClr></a:solidFill></a:lnB>`;
  const fill = tone ? `<a:solidFill>${rgb(toneFills[tone])}</a:solidFill>` : '<a:noFill/>';
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p>${align}${run}</a:p></a:txBody><a:tcPr marL="${cellMargin.side}" marR="${cellMargin.side}" marT="${cellMargin.above}" marB="${cellMargin.above}">${border}${fill}</a:tcPr></a:tc>`;
}

function rgb(colour: string): string {
  return `<a:srgbClr val="${colour.slice(1).toUpperCase()}"/>`;
}
