import { strToU8 } from 'fflate';
import type { Locale } from '../../../language/locale/locale.ts';
import type { FontFamily } from '../../measure/text-layout.ts';
import { languageTags } from '../office/language.ts';
import type { Package } from '../office/package.ts';
import { declareType, type Relationship, relate } from '../office/relationships.ts';
import type { ToMedia } from '../office/to-media.ts';
import { captionShape, figureIds, figureShape, numberShape, textShape, titleShape } from './shapes.ts';
import type { FigureContent, Slide } from './slide.ts';
import { listSlides } from './slide-list.ts';
import { tableShape } from './table-shape.ts';
import type { Layouts, Template } from './template.ts';
import { fitTitle } from './text.ts';
import { emu } from './units.ts';
import { declaration, namespaces } from './xml.ts';

/** What slides are written with. */
export interface Means {
  readonly locale: Locale;
  readonly fonts: FontFamily;
  readonly toMedia: ToMedia;
}

const numberId = 5;

/** Puts the slides into the files of a template, each on its layout. */
export function writeSlides(template: Template, slides: readonly Slide[], means: Means): void {
  const { files } = template;
  const paths = slides.map((slide, i) => writeSlide(template, slide, i + 1, means));
  declareType(files, { extension: 'png' }, 'image/png');
  declareType(files, { extension: 'svg' }, 'image/svg+xml');
  listSlides(files, paths);
}

/** Writes one slide by its number, counted from 1; returns its path. */
function writeSlide({ files, layouts }: Template, slide: Slide, number: number, means: Means): string {
  const path = `ppt/slides/slide${number}.xml`;
  const language = languageTags[means.locale];
  const layout = layouts[slide.layout];
  const shapes = [
    titleShape(2, layout.title, slide.title, fitTitle(slide.title, layout.title, means.fonts), language),
    ...contentShapes(layouts, slide, language),
    ...(layout.number ? [numberShape(numberId, layout.number, number, language)] : []),
  ];
  files[path] = strToU8(slideXml(shapes));
  const media = slide.content?.type === 'figure' ? addMedia(files, number, slide.content, means) : [];
  relate(files, path, [{ id: 'rId1', type: 'slideLayout', path: layout.path }, ...media]);
  return path;
}

/** What stands below the title. */
function contentShapes(layouts: Layouts, slide: Slide, language: string): string[] {
  switch (slide.layout) {
    case 'section':
      return [];
    case 'front':
    case 'content':
      return [textShape(3, layouts[slide.layout].body, slide.content.text, language)];
    case 'titleOnly': {
      const caption = captionShape(3, slide.content.caption, language);
      return slide.content.type === 'figure'
        ? [figureShape(4, slide.content.figure, slide.content.box), caption]
        : [caption, tableShape(4, slide.content, language)];
    }
  }
}

function slideXml(shapes: readonly string[]): string {
  return `${declaration}<p:sld ${namespaces}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

/** Adds the picture of the figure on a slide; returns what the slide refers to it by. */
function addMedia(
  files: Package,
  slide: number,
  { picture, box }: FigureContent,
  { toMedia }: Means,
): Relationship[] {
  const path = `ppt/media/figure-on-slide-${slide}`;
  const { svg, png } = toMedia(picture, box.width / (picture.width * emu.pixel));
  files[`${path}.png`] = png.slice();
  files[`${path}.svg`] = svg.slice();
  return [
    { id: figureIds.png, type: 'image', path: `${path}.png` },
    { id: figureIds.svg, type: 'image', path: `${path}.svg` },
  ];
}
