import type { Run } from '../../../language/report/document.ts';
import type { FontFamily } from '../../measure/text-layout.ts';
import { type Line, wrapRuns } from '../wrap.ts';
import type { Placeholder } from './placeholder.ts';
import { emu } from './units.ts';

/** A paragraph of a slide: a number counts in a list; `rest` is what did not fit on the slide before. */
export interface Item {
  readonly runs: readonly Run[];
  readonly mark?: 'bullet' | 'rest' | number;
}

/** The text of one slide. */
export interface SlideText {
  readonly items: readonly Item[];
  /** In points, where it is smaller than the layout has it. */
  readonly size?: number;
}

/** How much of the size that a layout asks for is tried where text does not fit. */
const steps = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4] as const;
/** Text that is smaller is not read from the back of a room, in points. */
const smallest = 14;
/** What text takes up in a font that is wider than the one it is measured in. */
export const caution = 0.95;
/** What most fonts ask for between lines, as a part of their size. */
const natural = 1.2;

/** Sets text in a place, on as few slides as hold it: smaller where that makes it fit on one. */
export function fitText(items: readonly Item[], place: Placeholder, fonts: FontFamily): SlideText[] {
  const sizes = [place.size, ...sizesBelow(place).filter((size) => size >= smallest)];
  const tries = sizes.map((size) => splitAt(items, place, size, fonts));
  return tries.find((slides) => slides.length === 1) ?? tries.at(-1) ?? [];
}

/** The size at which a title fits into its place, in points; undefined for that of the layout. */
export function fitTitle(title: string, place: Placeholder, fonts: FontFamily): number | undefined {
  const runs = [{ text: title, bold: true as const }];
  const fits = (size: number) => splitAt([{ runs }], place, size, fonts).length === 1;
  if (fits(place.size)) return undefined;
  return sizesBelow(place).find(fits) ?? sizesBelow(place).at(-1);
}

function sizesBelow({ size }: Placeholder): number[] {
  return steps.map((step) => Math.round(size * step));
}

/** The text in lines, as wide as a stretch of a slide, in English Metric Units; the size is in points. */
export function setLines(runs: readonly Run[], width: number, size: number, fonts: FontFamily): Line[] {
  return wrapRuns(runs, (width / emu.point) * caution, size, fonts);
}

/** The height of a line in points. */
export function lineHeight(size: number, spacing = 1): number {
  return size * natural * spacing;
}

function splitAt(items: readonly Item[], place: Placeholder, size: number, fonts: FontFamily): SlideText[] {
  const { box, insets, indent, lineSpacing } = place;
  const height = box.height / emu.point - 2 * insets.above;
  const width = box.width - 2 * insets.side * emu.point;
  const line = lineHeight(size, lineSpacing);
  const spaceBefore = (place.spaceBefore * size) / place.size;
  const slides: Item[][] = [[]];
  let used = 0;
  for (const item of items) {
    let lines = setLines(item.runs, width - (item.mark === undefined ? 0 : indent * emu.point), size, fonts);
    let { mark } = item;
    while (lines.length > 0) {
      const space = used === 0 ? 0 : spaceBefore;
      const free = Math.floor((height - used - space) / line);
      const count = Math.min(lines.length, used === 0 ? Math.max(1, free) : Math.max(0, free));
      if (count > 0)
        slides.at(-1)?.push({ runs: lines.slice(0, count).flat(), ...(mark !== undefined && { mark }) });
      used += space + count * line;
      lines = lines.slice(count);
      if (lines.length === 0) break;
      if (count > 0 && mark !== undefined) mark = 'rest';
      slides.push([]);
      used = 0;
    }
  }
  return slides.map((all) => ({ items: all, ...(size < place.size && { size }) }));
}
