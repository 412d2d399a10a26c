import { titleWithin } from '../locale/titles.ts';
import type { Id } from '../plan/element.ts';
import { elementById, titleOf } from '../plan/query.ts';
import type { Version } from './version.ts';

/** How elements are called in what is said of a comparison: those of the later state, and those of the earlier. */
export interface Names {
  readonly after: (id: Id) => string;
  readonly before: (id: Id) => string;
}

/** Returns titles in the quotation marks of the plan's language. */
export function quotedNames(before: Version, after: Version): Names {
  const { locale } = after.plan;
  return {
    after: (id) => titleWithin(locale, titleOf(after.plan, id)),
    before: (id) => titleWithin(locale, titleOf(before.plan, id)),
  };
}

/** Returns the title of an element of the later state, or of one that only the earlier has. */
export function eitherTitle(before: Version, after: Version): (id: Id) => string {
  return (id) => titleOf((elementById(after.plan, id) ? after : before).plan, id);
}
