import { posix } from 'node:path';
import type { Page } from './page.ts';

/** A part of the handbook: its list, and the pages that this names, in its order. */
export interface Group {
  readonly title: string;
  readonly list: Page;
  readonly pages: readonly Page[];
}

const lists: readonly (readonly [title: string, list: string, folder: string])[] = [
  ['Handbook', 'docs/README.md', 'docs'],
  ['Kinds', 'docs/kinds/README.md', 'docs/kinds'],
  ['Frameworks', 'docs/frameworks/README.md', 'docs/frameworks'],
  ['Diagrams', 'docs/diagrams/README.md', 'docs/diagrams'],
  ['Commands', 'docs/commands/README.md', 'docs/commands'],
  ['Checks', 'docs/checks.md', 'docs/checks'],
];

/** How the pages of the handbook follow on each other. */
export interface Navigation {
  readonly groups: readonly Group[];
  /** The group of each page, the page before it and the page after it, by its file. */
  readonly groupOf: ReadonlyMap<string, Group>;
  readonly before: ReadonlyMap<string, Page>;
  readonly after: ReadonlyMap<string, Page>;
}

/** Returns the way through the handbook. Throws where a page of it is on no list, and so could not be found. */
export function navigationOf(pages: ReadonlyMap<string, Page>): Navigation {
  const groups = groupsOf(pages);
  const order = groups.flatMap((group) => [group.list, ...group.pages].map((page) => ({ page, group })));
  const groupOf = new Map(order.map(({ page, group }) => [page.file, group]));
  const lost = [...pages.keys()].filter((file) => file.startsWith('docs/') && !groupOf.has(file));
  if (lost.length > 0) throw new Error(`No list names ${lost.join(', ')}.`);
  const pairs = order.slice(1).map(({ page }, at) => [order[at]?.page as Page, page] as const);
  return {
    groups,
    groupOf,
    before: new Map(pairs.map(([first, second]) => [second.file, first])),
    after: new Map(pairs.map(([first, second]) => [first.file, second])),
  };
}

function groupsOf(pages: ReadonlyMap<string, Page>): Group[] {
  const isList = new Set(lists.map(([, file]) => file));
  return lists.map(([title, file, folder]): Group => {
    const list = pages.get(file);
    if (!list) throw new Error(`The site has no page ${file}.`);
    const named = new Set(list.links.map((link) => link.file));
    const own = [...named].filter((other) => posix.dirname(other) === folder && !isList.has(other));
    return { title, list, pages: own.flatMap((other) => pages.get(other) ?? []) };
  });
}
