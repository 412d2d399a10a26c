import { type Unzipped, unzipSync, type Zippable, zipSync } from 'fflate';

/** The files of an Office document by their paths (ECMA-376, part 2). */
export type Package = Unzipped;

/** The content of a file of a package. */
export type Part = Package[string];

/** The earliest day that a zip archive can tell. */
const earliest = new Date(1980, 0, 1);

/** What is as small as it can be. */
const isPacked = /\.(png|jpe?g|gif)$/i;

const mostBytes = 200_000_000;

/** Reads a package; throws where it is no zip archive, or one far larger than any document. */
export function readPackage(bytes: Uint8Array): Package {
  let total = 0;
  return unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize;
      if (total > mostBytes) throw new Error('The package is too large.');
      return true;
    },
  });
}

/** Writes a package: the same files give the same bytes. */
export function writePackage(files: Package): Part {
  const { '[Content_Types].xml': types = new Uint8Array(), ...others } = files;
  const zipped: Zippable = { '[Content_Types].xml': types };
  for (const [path, part] of Object.entries(others)) {
    zipped[path] = isPacked.test(path) ? [part, { level: 0 }] : part;
  }
  return zipSync(zipped, { mtime: earliest, level: 2 });
}

/** The file of a package at a path; throws where there is none. */
export function partOf(files: Package, path: string): Part {
  const part = files[path];
  if (!part) throw new Error(`The package holds no “${path}”.`);
  return part;
}
