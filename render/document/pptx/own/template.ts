import { strToU8 } from 'fflate';
import type { Package } from '../../office/package.ts';
import { relate } from '../../office/relationships.ts';
import { layoutsOf, type Template } from '../template.ts';
import { declaration, namespaces } from '../xml.ts';
import { ownLayouts, ownMaster, ownSize, ownText } from './layouts.ts';
import { ownTheme } from './theme.ts';

const type = (name: string) => `application/vnd.openxmlformats-officedocument.${name}+xml`;
const paths = {
  main: 'ppt/presentation.xml',
  master: 'ppt/slideMasters/slideMaster1.xml',
  theme: 'ppt/theme/theme1.xml',
  layout: (i: number) => `ppt/slideLayouts/slideLayout${i + 1}.xml`,
};
const types = new Map([
  [paths.main, type('presentationml.presentation.main')],
  [paths.master, type('presentationml.slideMaster')],
  [paths.theme, type('theme')],
  ...ownLayouts.map((_, i) => [paths.layout(i), type('presentationml.slideLayout')] as const),
]);
const overrides = Array.from(
  types,
  ([path, kind]) => `<Override PartName="/${path}" ContentType="${kind}"/>`,
);
const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
const presentation = `${declaration}<p:presentation ${namespaces}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>
<p:sldSz cx="${ownSize.width}" cy="${ownSize.height}"/><p:notesSz cx="6858000" cy="9144000"/>
<p:defaultTextStyle>${ownText}</p:defaultTextStyle></p:presentation>`;

/** Returns a presentation in our own look, without slides. */
export function ownTemplate(): Template {
  const files: Package = {
    '[Content_Types].xml': strToU8(contentTypes),
    [paths.main]: strToU8(presentation),
    [paths.master]: strToU8(ownMaster),
    [paths.theme]: strToU8(ownTheme),
  };
  const master = { id: 'rId1', type: 'slideMaster', path: paths.master };
  relate(files, '', [{ id: 'rId1', type: 'officeDocument', path: paths.main }]);
  relate(files, paths.main, [master]);
  relate(files, paths.master, [
    ...ownLayouts.map((_, i) => ({ id: `rId${i + 1}`, type: 'slideLayout', path: paths.layout(i) })),
    { id: `rId${ownLayouts.length + 1}`, type: 'theme', path: paths.theme },
  ]);
  for (const [i, layout] of ownLayouts.entries()) {
    files[paths.layout(i)] = strToU8(layout);
    relate(files, paths.layout(i), [master]);
  }
  return { files, layouts: layoutsOf(files) };
}
