import type { Figure, Run } from '../../../language/report/document.ts';
import type { Placeholder } from './placeholder.ts';
import { type Caption, captionSize } from './slide.ts';
import type { Item, SlideText } from './text.ts';
import { type Box, emu, transform } from './units.ts';
import { escaped } from './xml.ts';

/** A place of the layout with text of ours; `size` is in points, where it is not the layout's. */
function placeShape(id: number, name: string, { type, index }: Placeholder, paragraphs: string): string {
  const kind = `${type === undefined ? '' : ` type="${type}"`}${index === undefined ? '' : ` idx="${index}"`}`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name} ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph${kind}/></p:nvPr></p:nvSpPr>
<p:spPr/><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;
}

/** The title of a slide. */
export function titleShape(
  id: number,
  place: Placeholder,
  title: string,
  size: number | undefined,
  language: string,
): string {
  return placeShape(id, 'Title', place, `<a:p>${runXml({ text: title }, language, size)}</a:p>`);
}

/** The text of a slide. */
export function textShape(
  id: number,
  place: Placeholder,
  { items, size }: SlideText,
  language: string,
): string {
  const first = items.map(({ mark }) => mark).find((mark) => typeof mark === 'number');
  const paragraphs = items.map(({ runs, mark }) => {
    const texts = runs.map((run) => runXml(run, language, size));
    return `<a:p>${markXml(mark, first, place)}${texts.join('')}</a:p>`;
  });
  return placeShape(id, 'Text', place, paragraphs.join(''));
}

/** The number of a slide. */
export function numberShape(id: number, place: Placeholder, number: number, language: string): string {
  const field = `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${language}"/><a:t>${number}</a:t></a:fld>`;
  return placeShape(id, 'Slide Number', place, `<a:p>${field}</a:p>`);
}

/** The caption of a figure or a table. */
export function captionShape(id: number, { text, box }: Caption, language: string): string {
  const body =
    '<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"><a:noAutofit/></a:bodyPr><a:lstStyle/>';
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Caption ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>
<p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>
<p:txBody>${body}<a:p>${runXml({ text }, language, captionSize)}</a:p></p:txBody></p:sp>`;
}

/** By which a slide refers to the picture of its figure. */
export const figureIds = { png: 'rId2', svg: 'rId3' } as const;

/** A figure on white, as SVG with a PNG for programs that cannot show it. */
export function figureShape(id: number, { diagram }: Figure, box: Box): string {
  return `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Figure ${id}" descr="${escaped(diagram.description)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>
<p:blipFill><a:blip r:embed="${figureIds.png}">
<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">
<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${figureIds.svg}"/>
</a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill>
<p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></p:spPr></p:pic>`;
}

function runXml({ text, bold, italic }: Run, language: string, size?: number): string {
  const style = `${bold ? ' b="1"' : ''}${italic ? ' i="1"' : ''}`;
  const points = size === undefined ? '' : ` sz="${Math.round(size * 100)}"`;
  return `<a:r><a:rPr lang="${language}"${points}${style}/><a:t>${escaped(text)}</a:t></a:r>`;
}

/** How a paragraph is marked; `first` is the first number on the slide, from which all are counted. */
function markXml(mark: Item['mark'], first: number | undefined, { indent }: Placeholder): string {
  const left = Math.round(indent * emu.point);
  const listed = `marL="${left}" indent="${-left}"`;
  if (mark === undefined) return '<a:pPr marL="0" indent="0"><a:buNone/></a:pPr>';
  if (mark === 'rest') return `<a:pPr marL="${left}" indent="0"><a:buNone/></a:pPr>`;
  if (mark === 'bullet') return `<a:pPr ${listed}><a:buFont typeface="Arial"/><a:buChar char="•"/></a:pPr>`;
  return `<a:pPr ${listed}><a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod" startAt="${first}"/></a:pPr>`;
}
