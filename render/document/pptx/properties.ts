import { strToU8 } from 'fflate';
import { isoDay } from '../../../language/locale/dates.ts';
import type { Document } from '../../../language/report/document.ts';
import { languageTags } from '../office/language.ts';
import { type Package, partOf } from '../office/package.ts';
import { declareType, relationshipsPath } from '../office/relationships.ts';
import { element, parseXml, writeXml } from '../office/xml.ts';
import { declaration, escaped } from './xml.ts';

const path = 'docProps/core.xml';
const relation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const type = 'application/vnd.openxmlformats-package.core-properties+xml';
const namespaces =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** Adds what a file says of itself: its title, subject, language and the day that it tells of. */
export function addProperties(files: Package, { title, subject, locale, day }: Document): void {
  const date = `${isoDay(day)}T00:00:00Z`;
  files[path] = strToU8(
    `${declaration}<cp:coreProperties ${namespaces}>
<dc:title>${escaped(title)}</dc:title>
<dc:subject>${escaped(subject)}</dc:subject>
<dc:creator>Varde</dc:creator><cp:lastModifiedBy>Varde</cp:lastModifiedBy><dc:language>${languageTags[locale]}</dc:language>
<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>
<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified></cp:coreProperties>`,
  );
  declareType(files, { path }, type);
  const relationships = relationshipsPath('');
  const root = parseXml(partOf(files, relationships));
  root.children.push(element('Relationship', { Id: 'rIdProperties', Type: relation, Target: `/${path}` }));
  files[relationships] = writeXml(root);
}
