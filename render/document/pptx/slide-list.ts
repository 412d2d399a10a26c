import { type Package, partOf } from '../office/package.ts';
import { relate } from '../office/relationships.ts';
import { element, parseXml, writeXml } from '../office/xml.ts';
import { mainPartOf } from './template.ts';

const contentTypes = '[Content_Types].xml';
const slideType = 'application/vnd.openxmlformats-officedocument.presentationml.slide+xml';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The lowest number that a slide may have. */
const firstId = 256;
/** What stands before the list of slides (ECMA-376, part 1, 19.2.1.26). */
const before = new Set(['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:handoutMasterIdLst']);

/** Lists the slides of a presentation, which are in its files by their paths. */
export function listSlides(files: Package, paths: readonly string[]): void {
  const main = mainPartOf(files);
  const related = paths.map((path, i) => ({ id: `rIdSlide${i + 1}`, type: 'slide', path }));
  relate(files, main, related);

  const presentation = parseXml(partOf(files, main));
  const list = element(
    'p:sldIdLst',
    { 'xmlns:r': relationships },
    related.map(({ id }, i) => element('p:sldId', { id: String(firstId + i), 'r:id': id })),
  );
  const at = presentation.children.findLastIndex(({ name }) => before.has(name));
  presentation.children.splice(at + 1, 0, list);
  files[main] = writeXml(presentation);

  const types = parseXml(partOf(files, contentTypes));
  for (const path of paths) {
    types.children.push(element('Override', { PartName: `/${path}`, ContentType: slideType }));
  }
  files[contentTypes] = writeXml(types);
}
