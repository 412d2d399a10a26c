import { strToU8, zipSync } from 'fflate';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** One pixel. */
const logo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const related = (...all: readonly string[]) =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map((one, at) => {
      const [type = '', target = '', mode] = one.split(' ');
      return `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`;
    })
    .join('')}</Relationships>`;

const field = (instruction: string, shown: string) =>
  ['begin', instruction, 'separate', '', 'end']
    .map((part, at) => {
      if (at === 1) return `<w:r><w:instrText xml:space="preserve"> ${part} </w:instrText></w:r>`;
      if (at === 3) return `<w:r><w:t>${shown}</w:t></w:r>`;
      return `<w:r><w:fldChar w:fldCharType="${part}"/></w:r>`;
    })
    .join('');

const picture =
  '<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="360000" cy="360000"/>' +
  '<wp:docPr id="1" name="Logo" descr="Våpenet"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
  '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
  '<pic:nvPicPr><pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>' +
  '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>';

const oldPicture =
  '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" href="http://ond.example/" style="width:9pt;height:9pt">' +
  '<v:imagedata src="http://ond.example/vml.png" r:href="rId2"/></v:shape></w:pict></w:r>';

const style = (id: string, name: string, basedOn: string, more: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"${name === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>` +
  `${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:qFormat/>${more}</w:style>`;

/** The parts of a template that a Norwegian Word saved: ids in Norwegian, and much that is not to be carried over. */
const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${[
    ['document', 'document.main'],
    ...['styles', 'settings', 'numbering', 'header', 'footer'].map((one) => [one, one]),
  ]
    .map(([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${type}+xml"/>`)
    .join('')}</Types>`,
  '_rels/.rels': related('officeDocument word/document.xml'),
  'word/document.xml': `${head}<w:document ${w} ${r}><w:body><w:p><w:r><w:t>Slett denne teksten</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="8391" w:h="11906"/><w:pgMar w:top="1000" w:right="700" w:bottom="1000" w:left="700" w:header="400" w:footer="400" w:gutter="0"/><w:cols w:num="2"/></w:sectPr></w:body></w:document>`,
  'word/_rels/document.xml.rels': related(
    'styles styles.xml',
    'settings settings.xml',
    'numbering numbering.xml',
    'header header.xml',
    'footer footer.xml',
  ),
  'word/styles.xml': `${head}<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>${style('Normal', 'Normal', '', '<w:rPr><w:lang w:val="sv-SE"/></w:rPr>')}${style('Overskrift1', 'heading 1', 'Normal', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="00AA55"/><w:sz w:val="40"/></w:rPr>')}${style('Tittel', 'Title', 'Normal', '<w:rPr><w:sz w:val="72"/></w:rPr>')}${style('Undertittel', 'Subtitle', 'Normal', '')}</w:styles>`,
  'word/numbering.xml': `${head}<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Overskrift1"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  'word/settings.xml': `${head}<w:settings ${w} ${r}><w:attachedTemplate r:id="rId1"/><w:evenAndOddHeaders/></w:settings>`,
  'word/_rels/settings.xml.rels': related('attachedTemplate file:///C:/ond/mal.dotm External'),
  'word/header.xml': `${head}<w:hdr ${w} ${r}><w:p><w:r>${picture}</w:r><w:r><w:t>Åsheim kommune </w:t></w:r><w:hyperlink r:id="rId2"><w:r><w:t>asheim.example</w:t></w:r></w:hyperlink>${oldPicture}${field('INCLUDEPICTURE "http://ond.example/spor.png"', 'bilde')}${field('TITLE', 'tittel')}<w:fldSimple w:instr="DDEAUTO ond"><w:r><w:t>dde</w:t></w:r></w:fldSimple></w:p></w:hdr>`,
  'word/_rels/header.xml.rels': related('image media/logo.png', 'hyperlink http://asheim.example/ External'),
  'word/footer.xml': `${head}<w:ftr ${w}><w:p><w:r><w:t>Org.nr. 123 </w:t></w:r>${field('PAGE', '1')}</w:p></w:ftr>`,
};

/** A Word template with its parts changed, or left out where they are undefined. */
export function wordTemplate(changes: Readonly<Record<string, string | undefined>> = {}): Uint8Array {
  const files = Object.entries({ ...parts, ...changes }).flatMap(([path, xml]) =>
    xml === undefined ? [] : [[path, strToU8(xml)] as const],
  );
  return zipSync({ ...Object.fromEntries(files), 'word/media/logo.png': new Uint8Array(logo) });
}

/** A part of the template as it is. */
export const templatePart = (path: string): string => parts[path] ?? '';
