import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createRenderer } from '../../render/renderer.ts';
import { navigationOf } from './navigation.ts';
import { placeOf } from './page.ts';
import { pageAsHtml } from './page-html.ts';
import { pageReader } from './read-page.ts';
import { type Contents, readPages } from './read-pages.ts';
import { style } from './style.ts';
import { loadGrammar } from './varde-grammar.ts';

/**
 * Writes the handbook of a repository as a site into a folder, which is emptied first, and returns what is in it. Throws
 * where a link leads nowhere or no list names a page; then nothing is written.
 */
export async function writeSite(root: string, folder: string): Promise<Contents> {
  const contents = await readAndDraw(root);
  const navigation = navigationOf(contents.pages);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'style.css'), style);
  for (const page of contents.pages.values()) {
    const place = join(folder, placeOf(page.file));
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, await pageAsHtml(page, navigation));
  }
  for (const file of contents.files) await cp(join(root, file), join(folder, placeOf(file)));
  return contents;
}

async function readAndDraw(root: string): Promise<Contents> {
  const renderer = await createRenderer();
  try {
    return await readPages(root, pageReader(renderer, await loadGrammar()));
  } finally {
    await renderer.dispose();
  }
}
