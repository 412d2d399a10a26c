import { type Box, transform } from '../units.ts';
import { declaration, namespaces } from '../xml.ts';

const cm = 360_000;
/** The size of our own slides: 16 to 9. */
export const ownSize = { width: 12_192_000, height: 6_858_000 } as const;
const margin = 1.5 * cm;
const width = ownSize.width - 2 * margin;

const boxes = {
  title: { x: margin, y: 0.9 * cm, width, height: 2.1 * cm },
  body: { x: margin, y: 3.5 * cm, width, height: 13.6 * cm },
  number: { x: ownSize.width - margin - 4 * cm, y: 17.6 * cm, width: 4 * cm, height: 0.9 * cm },
  frontTitle: { x: 2.5 * cm, y: 3.5 * cm, width: ownSize.width - 5 * cm, height: 4.5 * cm },
  frontBody: { x: 2.5 * cm, y: 8.7 * cm, width: ownSize.width - 5 * cm, height: 7.5 * cm },
  rule: { x: margin, y: 3.1 * cm, width: 3 * cm, height: 0.08 * cm },
  frontRule: { x: 2.5 * cm, y: 8.25 * cm, width: 5 * cm, height: 0.12 * cm },
};

interface Kind {
  readonly type: string;
  readonly index?: number;
}

function placeholder(id: number, name: string, { type, index }: Kind, box?: Box, style = ''): string {
  const number = index === undefined ? '' : ` idx="${index}"`;
  const place = box ? `${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` : '';
  const text =
    type === 'sldNum'
      ? '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr/><a:t>‹#›</a:t></a:fld>'
      : `<a:r><a:rPr/><a:t>${name}</a:t></a:r>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${type}"${number}/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr><p:txBody>${style || '<a:bodyPr/><a:lstStyle/>'}<a:p>${text}</a:p></p:txBody></p:sp>`;
}

/** A short line of colour below a title. */
function rule(id: number, box: Box): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Rule"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></p:spPr></p:sp>`;
}

function tree(shapes: readonly string[]): string {
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes.join('')}</p:spTree>`;
}

const number = placeholder(4, 'Slide Number', { type: 'sldNum', index: 12 });

function layout(type: string, name: string, shapes: readonly string[], attributes = ''): string {
  return `${declaration}<p:sldLayout ${namespaces} type="${type}" preserve="1"${attributes}><p:cSld name="${name}">${tree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

const front = (size: number, anchor: string) =>
  `<a:bodyPr anchor="${anchor}"/><a:lstStyle><a:lvl1pPr marL="0" indent="0"><a:buNone/><a:defRPr sz="${size}"/></a:lvl1pPr></a:lstStyle>`;
const title = placeholder(2, 'Title', { type: 'title' });
const frontTitle = { type: 'ctrTitle' };

/** The layouts of our own presentations. */
export const ownLayouts: readonly string[] = [
  layout(
    'title',
    'Title Slide',
    [
      rule(5, boxes.frontRule),
      placeholder(2, 'Title', frontTitle, boxes.frontTitle, front(4000, 'b')),
      placeholder(3, 'Subtitle', { type: 'subTitle', index: 1 }, boxes.frontBody, front(1800, 't')),
    ],
    ' showMasterSp="0"',
  ),
  layout('obj', 'Title and Content', [title, placeholder(3, 'Content', { type: 'body', index: 1 }), number]),
  layout('titleOnly', 'Title Only', [title, number]),
  layout(
    'secHead',
    'Section Header',
    [
      rule(5, boxes.frontRule),
      placeholder(2, 'Title', { type: 'title' }, boxes.frontTitle, front(3600, 'b')),
      number,
    ],
    ' showMasterSp="0"',
  ),
];

/** The colour and the font of all text but titles. */
const look = '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/>';
/** How text is set that stands in no place of a layout. */
export const ownText = `<a:lvl1pPr><a:defRPr sz="1800">${look}</a:defRPr></a:lvl1pPr>`;

const bullet = (level: number, size: number) =>
  `<a:lvl${level}pPr marL="${level * 285_750}" indent="-285750" algn="l"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc>
<a:spcBef><a:spcPts val="800"/></a:spcBef>
<a:buFont typeface="Arial"/><a:buChar char="•"/><a:defRPr sz="${size}">${look}</a:defRPr>
</a:lvl${level}pPr>`;
const insets = '<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"';
const numberStyle = `${insets} anchor="ctr"/><a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="1100">${look}</a:defRPr></a:lvl1pPr></a:lstStyle>`;
const layoutIds = ownLayouts.map((_, i) => `<p:sldLayoutId id="${2_147_483_649 + i}" r:id="rId${i + 1}"/>`);

/** The master of our own presentations; its layouts are `rId1` and on. */
export const ownMaster = `${declaration}<p:sldMaster ${namespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${tree(
  [
    rule(5, boxes.rule),
    placeholder(2, 'Title', { type: 'title' }, boxes.title, `${insets} anchor="b"/><a:lstStyle/>`),
    placeholder(3, 'Content', { type: 'body', index: 1 }, boxes.body, `${insets}/><a:lstStyle/>`),
    placeholder(4, 'Slide Number', { type: 'sldNum', index: 12 }, boxes.number, numberStyle),
  ],
)}</p:cSld>
<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" 
accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>
<p:sldLayoutIdLst>${layoutIds.join('')}</p:sldLayoutIdLst>
<p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:buNone/><a:defRPr sz="2800" b="1"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle>
<p:bodyStyle>${bullet(1, 2000)}${bullet(2, 1800)}</p:bodyStyle>
<p:otherStyle>${ownText}</p:otherStyle></p:txStyles></p:sldMaster>`;
