import type { Version } from '../../language/review/version.ts';
import { misuse } from '../misuse.ts';
import { phrase } from '../phrase.ts';
import { shownPath } from '../shown-path.ts';
import { sourceOf } from './source.ts';
import { StateReader } from './state-reader.ts';

/**
 * Returns the plan in a file as it is in another state, which is a commit, a folder or a file of any name. Throws a
 * `Misuse` where that state does not have it.
 */
export async function versionOfPlan(path: string, state: string): Promise<Version> {
  const source = await sourceOf(state);
  const versions = await new StateReader().read(source);
  const [only] = versions.values();
  const version = source.type === 'file' ? only : versions.get(shownPath(path));
  if (version) return version;
  const has = versions.size > 0 ? phrase` It has: ${[...versions.keys()].join(', ')}.` : '';
  throw misuse`“${state}” has no plan “${path}”.${has}`;
}
