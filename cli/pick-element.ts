import { didYouMean } from './did-you-mean.ts';
import { misuse } from './misuse.ts';
import { printable } from './printable.ts';

/** What can be picked by its name. */
interface Named {
  /** Qualified name. */
  readonly id: string;
  readonly name: string;
  readonly title: string;
}

/**
 * Returns the element with the name or qualified name; `thing` is what they all are. Throws a `Misuse` that says which
 * was meant or, where several have the name, which there are.
 */
export function pickElement<E extends Named>(
  elements: readonly E[],
  name: string,
  thing: 'work' | 'report',
): E {
  const exact = elements.find(({ id }) => id === name);
  if (exact) return exact;
  const found = elements.filter((element) => element.name === name || element.id.endsWith(`.${name}`));
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  if (only) {
    const list = found.map(({ id, title }) => `  ${id}  ${printable(title)}`).join('\n');
    throw misuse`“${name}” can be any of these:\n${list}`;
  }
  const names = elements.flatMap((element) => [element.name, element.id]);
  const hint = didYouMean(name, names);
  throw thing === 'work'
    ? misuse`There is no work called “${name}” in the plan. ${hint}`
    : misuse`There is no report called “${name}” in the plan. ${hint}`;
}
