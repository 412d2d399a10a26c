import type { Document } from '../../../language/report/document.ts';
import { readFonts } from '../../fonts.ts';
import { writePackage } from '../office/package.ts';
import { createToMedia } from '../office/to-media.ts';
import { allDrawn, type Pictures } from '../picture.ts';
import { ownTemplate } from './own/template.ts';
import { addProperties } from './properties.ts';
import { readReference } from './reference.ts';
import { slidesOf } from './slides.ts';
import { writeSlides } from './write-slides.ts';

/** How a presentation is written. */
export interface PptxOptions {
  /** A presentation or template whose masters, layouts, theme and size of slides are used. */
  readonly reference?: Uint8Array;
}

/**
 * Returns a document as a PowerPoint presentation: the same document gives the same bytes. Rejects with an
 * `UnfitReference` where the reference cannot be used.
 */
export async function writePptx(
  document: Document,
  pictures: Pictures,
  { reference }: PptxOptions,
): Promise<Uint8Array> {
  const template = reference ? readReference(reference) : ownTemplate();
  const [fonts, toMedia, drawn] = await Promise.all([readFonts(), createToMedia(), allDrawn(pictures)]);
  const slides = slidesOf(document, drawn, template.layouts, fonts);
  writeSlides(template, slides, { locale: document.locale, fonts, toMedia });
  addProperties(template.files, document);
  return writePackage(template.files);
}
