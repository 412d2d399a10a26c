/** What a picture can be written as, and what the names of such files end in. */
export const pictureFormats = { mmd: '.mmd', md: '.md', svg: '.svg', png: '.png', pdf: '.pdf' } as const;
export type PictureFormat = keyof typeof pictureFormats;
/** A file for each picture; a PDF holds them all. */
export type PaintedFormat = Exclude<PictureFormat, 'pdf'>;

/** Whether the format holds Mermaid text, for another program to draw. */
export function isMermaidText(format: PictureFormat): format is 'mmd' | 'md' {
  return format === 'mmd' || format === 'md';
}

/** Returns the format that a file's name stands for, if it stands for any. */
export function formatOfFile(path: string): PictureFormat | undefined {
  const formats = Object.keys(pictureFormats) as PictureFormat[];
  return formats.find((format) => path.toLowerCase().endsWith(pictureFormats[format]));
}
