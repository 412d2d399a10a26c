import type { AstReflection } from 'langium';
import type { Umbrella } from '../../locale/messages/wanted.ts';
import type { Message } from '../../locale/messages.ts';
import type { Blocks } from '../blocks.ts';

const umbrellas: readonly string[] = [
  'Affected',
  'Costed',
  'Element',
  'Part',
  'ProcessNode',
] satisfies Umbrella[];

/** Returns the kinds of element that a reference of the type can stand for: `a stakeholder, role or team`. */
export function kindsOf(type: string, blocks: Blocks, reflection: AstReflection): Message {
  if (umbrellas.includes(type)) return ({ wanted }) => wanted.umbrellas[type as Umbrella];
  const kinds = new Set(
    blocks.all
      .filter((block) => block.kind && reflection.isSubtype(block.type, type))
      .map(({ kind }) => kind),
  );
  return ({ wanted }) => wanted.kinds([...kinds]);
}
