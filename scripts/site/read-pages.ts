import { globSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from './page.ts';
import type { ReadPage } from './read-page.ts';

/** The pages of the site and what lies beside them, each by its file from the root of the repository. */
export interface Contents {
  readonly pages: ReadonlyMap<string, Page>;
  /** What is no page, but linked to or shown. */
  readonly files: ReadonlySet<string>;
}

/** Reads the README, the pages of `docs/` and all that these lead to. Throws where a link leads nowhere. */
export async function readPages(root: string, read: ReadPage): Promise<Contents> {
  const pages = new Map<string, Page>();
  const toRead = new Set(['README.md', ...globSync('docs/**/*.md', { cwd: root }).sort()]);
  const files = new Set<string>();
  const broken: string[] = [];
  for (const file of toRead) {
    const page = await read(file, markdownOf(file, await readFile(join(root, file), 'utf8')));
    pages.set(file, page);
    for (const link of page.links) {
      if (!isFile(root, link.file)) broken.push(`${file}: ${link.written}`);
      else if (/\.(md|varde)$/.test(link.file)) toRead.add(link.file);
      else files.add(link.file);
    }
  }
  broken.push(...toNoHeading(pages));
  if (broken.length > 0) throw new Error(`These links lead nowhere:\n${broken.join('\n')}`);
  return { pages, files };
}

/** A plan becomes a page that shows its text. */
function markdownOf(file: string, text: string): string {
  const fence = '~'.repeat(12);
  return file.endsWith('.varde') ? `# ${file}\n\n${fence}varde\n${text}${fence}\n` : text;
}

function isFile(root: string, file: string): boolean {
  return !file.startsWith('..') && statSync(join(root, file), { throwIfNoEntry: false })?.isFile() === true;
}

function toNoHeading(pages: ReadonlyMap<string, Page>): string[] {
  return [...pages.values()].flatMap(({ file, links }) =>
    links
      .filter((link) => link.id !== undefined && pages.get(link.file)?.ids.has(link.id) === false)
      .map(({ written }) => `${file}: ${written}`),
  );
}
