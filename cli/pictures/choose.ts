import type { DiagramChoice } from '../../language/diagrams/choices.ts';
import type { DiagramName } from '../../language/diagrams/diagram.ts';
import { didYouMean } from '../did-you-mean.ts';
import { misuse } from '../misuse.ts';
import { phrase } from '../phrase.ts';

/** What the caller asks for: a diagram or a view, and where it has several pictures the element that one is of. */
export type Asked = ({ readonly diagram: DiagramName } | { readonly view: string }) & {
  readonly of?: string | undefined;
};

/**
 * Picks the picture that is asked for; views and elements go by name or qualified name. Throws a `Misuse` that lists
 * what there is where the plan has nothing of the kind, or several to choose from.
 */
export function choose(choices: readonly DiagramChoice[], asked: Asked): DiagramChoice {
  const fitting = 'view' in asked ? ofView(choices, asked.view) : ofDiagram(choices, asked.diagram);
  const name = 'view' in asked ? asked.view : asked.diagram;
  const [first, ...others] = fitting;
  if (asked.of === undefined) {
    if (first && others.length === 0) return first;
    throw misuse`There are several “${name}”; choose one with --of:\n${listOf(fitting, 'of')}`;
  }
  return ofElement(fitting, name, asked.of);
}

function ofDiagram(choices: readonly DiagramChoice[], name: DiagramName): DiagramChoice[] {
  const undeclared = choices.filter(({ view }) => view === undefined);
  const fitting = undeclared.filter(({ diagram }) => diagram === name);
  if (fitting.length > 0) return fitting;
  const names = [...new Set(undeclared.map(({ diagram }) => diagram))];
  const others =
    names.length === 0 ? phrase`There is nothing in it to draw yet.` : phrase`It has: ${names.join(', ')}.`;
  throw misuse`The plan has nothing for “${name}”. ${others}`;
}

function ofView(choices: readonly DiagramChoice[], name: string): DiagramChoice[] {
  const views = choices.filter(({ view }) => view !== undefined);
  const fitting = views.filter(({ view }) => view === name || lastName(view) === name);
  if (fitting.length > 0) return fitting;
  if (views.length === 0) throw misuse`The plan has no views; choose a diagram with --diagram.`;
  const names = views.flatMap(({ view }) => view ?? []);
  throw misuse`There is no view “${name}”. ${didYouMean(name, names)}There are:\n${listOf(views, 'view')}`;
}

function ofElement(fitting: readonly DiagramChoice[], name: string, of: string): DiagramChoice {
  const found = fitting.filter((choice) => choice.of === of || lastName(choice.of) === of);
  const [only] = found;
  if (found.length === 1 && only) return only;
  if (found.length > 1) throw misuse`“${of}” can be any of these:\n${listOf(found, 'of')}`;
  const names = fitting.flatMap((choice) => choice.of ?? []);
  if (names.length === 0) throw misuse`There is one “${name}” of the whole plan; leave out --of.`;
  throw misuse`There is no “${of}” to draw. ${didYouMean(of, names)}There are:\n${listOf(fitting, 'of')}`;
}

function listOf(choices: readonly DiagramChoice[], by: 'of' | 'view'): string {
  return choices.map((choice) => `  ${choice[by]}  ${choice.title}`).join('\n');
}

function lastName(id: string | undefined): string | undefined {
  return id?.slice(id.lastIndexOf('.') + 1);
}
