/** What a picture can be written as, and what the names of such files end in. */
export const pictureFormats = { mermaid: '.mmd', svg: '.svg', png: '.png' } as const;
export type PictureFormat = keyof typeof pictureFormats;

/** Returns the format that a file's name stands for, if it stands for any. */
export function formatOfFile(path: string): PictureFormat | undefined {
  const formats = Object.keys(pictureFormats) as PictureFormat[];
  return formats.find((format) => path.toLowerCase().endsWith(pictureFormats[format]));
}
