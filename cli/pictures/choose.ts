import type { DiagramName } from '../../language/diagrams/diagram.ts';
import type { DiagramChoice } from '../../language/diagrams/draw-diagram.ts';
import { didYouMean } from '../did-you-mean.ts';
import { Misuse } from '../misuse.ts';

/**
 * Picks the diagram that is asked for; `of` is the name or qualified name of a process. Throws a `Misuse` that lists
 * what there is where the plan has nothing of the kind, no such process, or several to choose from.
 */
export function choose(
  choices: readonly DiagramChoice[],
  diagram: DiagramName,
  of: string | undefined,
): DiagramChoice {
  const fitting = choices.filter((choice) => choice.diagram === diagram);
  const [first, ...others] = fitting;
  if (!first) throw new Misuse(`The plan has nothing for “${diagram}”. ${listOfDiagrams(choices)}`);
  if (of === undefined) {
    if (others.length === 0) return first;
    throw new Misuse(`There are several “${diagram}”; choose one with --of:\n${listOfElements(fitting)}`);
  }
  const found = fitting.filter((choice) => choice.of === of || lastName(choice.of) === of);
  const [only] = found;
  if (found.length === 1 && only) return only;
  if (found.length > 1) throw new Misuse(`“${of}” can be any of these:\n${listOfElements(found)}`);
  const names = fitting.flatMap((choice) => choice.of ?? []);
  if (names.length === 0) throw new Misuse(`There is one “${diagram}” of the whole plan; leave out --of.`);
  throw new Misuse(
    `There is no “${of}” to draw. ${didYouMean(of, names)}There are:\n${listOfElements(fitting)}`,
  );
}

function listOfDiagrams(choices: readonly DiagramChoice[]): string {
  const names = [...new Set(choices.map(({ diagram }) => diagram))];
  return names.length === 0 ? 'There is nothing in it to draw yet.' : `It has: ${names.join(', ')}.`;
}

function listOfElements(choices: readonly DiagramChoice[]): string {
  return choices.map(({ of, title }) => `  ${of}  ${title}`).join('\n');
}

function lastName(id: string | undefined): string | undefined {
  return id?.slice(id.lastIndexOf('.') + 1);
}
