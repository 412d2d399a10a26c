import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checksPage } from './docs/checks-page.ts';
import { holidaysPage } from './docs/holidays-page.ts';

/** The pages of the handbook that are written from the sources, by file. */
export const pages: Readonly<Record<string, () => string>> = {
  'docs/checks.md': checksPage,
  'docs/holidays.md': holidaysPage,
};

if (import.meta.main) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  for (const [file, write] of Object.entries(pages)) writeFileSync(root + file, write());
}
