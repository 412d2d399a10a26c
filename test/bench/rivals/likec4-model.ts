import type { Files } from '../../language/parse.ts';
import { unitSize } from '../plan-unit.ts';
import { randomOf } from '../random.ts';
import { down } from '../typing.ts';

/** A model of LikeC4, and one of its files in the middle. */
export interface LikeC4Model {
  readonly files: Files;
  readonly part: string;
}

const specification = `specification {
  element system
  element component
}
views {
  view index { include unit0, unit0.* }
}
`;

/**
 * Returns a model with so many elements and relations, in so many files: units of as many elements as those of a plan,
 * whose relations lead, like there, to units nearby and half as far into the model.
 */
export function likeC4Model(elements: number, relations: number, fileCount: number): LikeC4Model {
  const random = randomOf(1);
  const units = Math.round(elements / unitSize);
  const perFile = Math.ceil(units / fileCount);
  const perUnit = relations / units;
  const files: Record<string, string> = { 'specification.c4': specification };
  for (let first = 0; first < units; first += perFile) {
    const parts = Array.from({ length: Math.min(perFile, units - first) }, (_, index) => {
      const at = first + index;
      const own = Math.round((at + 1) * perUnit) - Math.round(at * perUnit);
      return unitOf(at, own, random);
    });
    files[`part${first / perFile}.c4`] = `model {\n${parts.join('\n')}\n}\n`;
  }
  return { files, part: `part${Math.floor(Math.ceil(units / perFile) / 2)}.c4` };
}

function unitOf(at: number, relations: number, random: (below: number) => number): string {
  const components = Array.from(
    { length: unitSize - 1 },
    (_, number) =>
      `    part${number} = component "Del ${number} av ${at}" {\n      description "Noe å huske"\n    }`,
  );
  const half = Math.floor(unitSize / 2);
  const links = Array.from({ length: relations }, (_, number) => {
    const to = [at, Math.floor(at / 2), Math.max(0, at - 1 - random(10))][random(3)] as number;
    return `  unit${at}.part${random(half)} -> unit${to}.part${half + random(half - 1)} "Venter på ${number}"`;
  });
  return [`  unit${at} = system "System ${at}" {`, ...components, '  }', ...links].join('\n');
}

/** What is typed into such a file: the keys of one element after the other. */
export const likeC4Typing = { before: '\n  unit', keys: elementKeys() };

function* elementKeys(): Generator<string> {
  for (let number = 0; ; number++) {
    yield* `\nadded${number} = component "Noe som kom til" {\ndescription "Noe å huske"`;
    yield down;
  }
}
