/** The pages, in points: A4, turned on its side for a wide figure; `footer` is from the text to the number below. */
export const sheet = { short: 595.28, long: 841.89, margin: 56, footer: 14 } as const;

/** The width and height of what stands on an upright page; on one that is turned they change places. */
export const textWidth = sheet.short - 2 * sheet.margin;
export const textHeight = sheet.long - 2 * sheet.margin;

/** Sizes of type, in points. */
export const sizes = {
  title: 26,
  heading: { 1: 19, 2: 14.5, 3: 12 },
  text: 10.5,
  caption: 9,
  /** The first at which the words of a table fit their columns. */
  cells: [9, 8, 7],
} as const;

/** The height of a line of text of a size. */
export function lineHeight(size: number): number {
  return size * 1.4;
}
