import type { AstNodeDescription } from 'langium';
import { type Element, isElement } from '../../language/generated/syntax/ast.ts';
import { lastName } from '../../language/syntax/declarations.ts';

/** An element as it is searched for, in lower case. */
export interface Searchable {
  readonly element: Element;
  readonly qualifiedName: string;
  /** Its own name, and its title. */
  readonly text: string;
}

/** The elements of a file by their type. */
export type SearchableFile = ReadonlyMap<string, readonly Searchable[]>;

const known = new WeakMap<readonly AstNodeDescription[], SearchableFile>();

/** Returns what a file declares, made once for each version of it: a workspace is searched at every letter. */
export function searchable(declarations: readonly AstNodeDescription[]): SearchableFile {
  let file = known.get(declarations);
  if (!file) {
    const byType = new Map<string, Searchable[]>();
    for (const { node, name, type } of declarations) {
      if (!isElement(node)) continue;
      const one = {
        element: node,
        qualifiedName: name.toLowerCase(),
        text: `${lastName(name)} ${node.title ?? ''}`.toLowerCase(),
      };
      const others = byType.get(type);
      if (others) others.push(one);
      else byType.set(type, [one]);
    }
    file = byType;
    known.set(declarations, file);
  }
  return file;
}

/** Returns whether what is typed, in lower case, is in the name, with its qualifier where one is typed, or in the title. */
export function isTyped(typed: string, { qualifiedName, text }: Searchable): boolean {
  return hasLetters(typed.includes('.') ? qualifiedName : text, typed);
}

/** Returns whether all letters typed occur in the text in this order, as editors search; case counts. */
export function hasLetters(text: string, typed: string): boolean {
  let from = 0;
  for (const letter of typed) {
    const at = text.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
}
