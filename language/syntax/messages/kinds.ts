import type { AstReflection } from 'langium';
import type { Blocks } from '../blocks.ts';
import { listed, withArticle } from '../phrase.ts';

/** What to call an element of a type that takes in too many kinds to list. */
const umbrellas: Readonly<Record<string, string>> = {
  Affected: 'work, an effect, a party or a process',
  Costed: 'work or an effect',
  Element: 'an element',
  Part: 'a part of a framework',
  ProcessNode: 'a node of this process',
};

/** Returns the kinds of element that a reference of the type can stand for: `a stakeholder, role or team`. */
export function kindsOf(type: string, blocks: Blocks, reflection: AstReflection): string {
  const umbrella = umbrellas[type];
  if (umbrella) return umbrella;
  const kinds = new Set(
    blocks.all
      .filter((block) => block.kind && reflection.isSubtype(block.type, type))
      .map(({ kind }) => kind),
  );
  return withArticle(listed([...kinds]));
}
