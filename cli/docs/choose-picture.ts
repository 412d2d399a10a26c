import { picturesNamed } from '../../language/diagrams/asked-picture.ts';
import type { DiagramChoice } from '../../language/diagrams/choices.ts';
import { diagramNames } from '../../language/diagrams/diagram.ts';
import { didYouMean } from '../did-you-mean.ts';
import { misuse } from '../misuse.ts';
import type { Order } from './order.ts';

/**
 * Returns the one picture that a block asks for, also where the plan has nothing for the diagram yet: then the picture
 * says so. Throws a `Misuse` that lists what there is where it is none or several.
 */
export function choosePicture(
  choices: readonly DiagramChoice[],
  { picture, of }: Pick<Order, 'picture' | 'of'>,
): DiagramChoice {
  const named = picturesNamed(choices, picture);
  const [first, ...others] = of === undefined ? named : picturesNamed(choices, picture, of);
  if (first && others.length === 0) return first;
  if (named.length === 0) {
    const diagram = diagramNames.find((name) => name === picture);
    if (diagram && of === undefined) return { diagram, title: '' };
    const names = [...new Set(choices.map(({ view, diagram }) => view ?? diagram))];
    if (names.length === 0) throw misuse`There is nothing to draw in the plan yet.`;
    throw misuse`The plan has no picture “${picture}”. ${didYouMean(picture, names)}There are: ${names.join(', ')}.`;
  }
  const elements = named.flatMap((choice) => choice.of ?? []);
  if (of === undefined)
    throw misuse`There are several “${picture}”; write “of” and one of: ${elements.join(', ')}.`;
  if (elements.length === 0) throw misuse`There is one “${picture}” of the whole plan; leave out “of”.`;
  throw misuse`There is no “${picture}” of “${of}”. ${didYouMean(of, elements)}There are: ${elements.join(', ')}.`;
}
